import { inspect } from 'node:util';
import { withUnseenNamed } from '#model/with-unseen-named.ts';

/**
 * An error as a command shows it: a sentence as it is, anything else in full. Where the parser could not be loaded, what to
 * do stands at the end: it is no JavaScript, and its own words send the reader to the wrong place.
 */
export function errorText(told: unknown): string {
  if (typeof told === 'string') return withUnseenNamed(told);
  // What a program wrote on Windows has line ends of two characters.
  const text = inspect(told).replaceAll('\r\n', '\n');
  return withUnseenNamed(isOfParser(text) ? `${text}\n${NO_PARSER}` : text);
}

function isOfParser(text: string): boolean {
  return text.includes('satteri') && /ERR_DLOPEN_FAILED|Cannot find native binding/u.test(text);
}

const NO_PARSER =
  '本文を読む部品（satteri）を動かせません。Windows では、Microsoft の「Visual C++ 再頒布可能パッケージ（x64）」を入れてから、もう一度実行してください。入れてあるときや、ほかの端末から写したフォルダーのときは、この端末で「npm ci」を行ってください。';
