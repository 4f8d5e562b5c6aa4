import { inspect } from 'node:util';
import { withUnseenNamed } from '#model/with-unseen-named.ts';

/**
 * An error as a command shows it: a sentence as it is, anything else in full. Where the person at the keyboard can mend
 * what no other words name, what to do stands at the end: of the parser, which is no JavaScript, and of a disk that is full,
 * which one of the programs that a command runs may be the first to find.
 */
export function errorText(told: unknown): string {
  if (typeof told === 'string') return withUnseenNamed(told);
  // What a program wrote on Windows has line ends of two characters.
  const text = inspect(told).replaceAll('\r\n', '\n');
  return withUnseenNamed(
    [text, isOfParser(text) && NO_PARSER, isOfFullDisk(text) && NO_SPACE].filter(Boolean).join('\n'),
  );
}

function isOfParser(text: string): boolean {
  return text.includes('satteri') && /ERR_DLOPEN_FAILED|Cannot find native binding/u.test(text);
}

/** As Node says it, and as Pagefind does, which is no JavaScript either: 112 is the number that Windows gives it. */
function isOfFullDisk(text: string): boolean {
  return /\bENOSPC\b|\bos error (?:28|112)\b/u.test(text);
}

const NO_SPACE =
  'ディスクの空きがないため、書き込めませんでした。空きを作ってから、もう一度実行してください。公開用のフォルダーは前のままです。';
const NO_PARSER =
  '本文を読む部品（satteri）を動かせません。Windows では、Microsoft の「Visual C++ 再頒布可能パッケージ（x64）」を入れてから、もう一度実行してください。入れてあるときや、ほかの端末から写したフォルダーのときは、この端末で「npm ci」を行ってください。';
