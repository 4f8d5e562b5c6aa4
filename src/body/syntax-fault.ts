import { shortened } from '#model/shortened.ts';
import { COMPONENTS } from '#model/components.ts';
import { nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import { attributesFix } from './attributes-fix.ts';
import { crossedTags, unclosedVoid, unopened } from './crossed-tags.ts';
import type { Point } from './notices.ts';

/** A fault of writing, told by the parser in English and retold for authors. */
export interface SyntaxFault {
  point: Point;
  message: string;
  fix: string;
}

type Words = Omit<SyntaxFault, 'point'>;

/** Names in small letters that authors may have taken from a web page; any other is a letter behind a less-than sign. */
const HTML_ELEMENT =
  /^(?:a|abbr|article|aside|audio|b|big|blockquote|body|button|caption|center|cite|code|col|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|option|p|pre|q|rp|rt|ruby|s|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|w?br)$/;

const PATTERNS: readonly (readonly [pattern: RegExp, words: (...found: string[]) => Words])[] = [
  [/Expected a closing tag for `<([^`>]*)>` \([\d:]+\)( before the end of)?/, unclosed],
  [/Unexpected closing tag `<\/([^`>]*)>`/, unopened],
  [/Expected the closing tag `<\/([^`>]*)>` either/, misplaced],
];

/**
 * Retells an error of Sätteri in Japanese: where, what is wrong, what to type. An error that is not known here still
 * gets its line and a sentence that helps; the parser's English never comes through.
 */
export function syntaxFault(error: string, source: string, firstLine: number): SyntaxFault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(error) ?? [];
  const point = { line: Number(line), column: Number(column) };
  const wide = wideOpening(error, source.split('\n', point.line), point);
  if (wide) return wide;
  const closing = brokenClosing(error, source, point);
  if (closing) return closing;
  const crossed = CROSSED.exec(error);
  if (crossed) return crossedFault(crossed, { point, lines: source.split('\n'), firstLine });
  for (const [pattern, words] of PATTERNS) {
    const found = pattern.exec(inFileLines(error, firstLine));
    if (found) return { point, ...words(...found.slice(1).map((part) => shortened(part ?? '', 40))) };
  }
  const rest = source
    .split('\n')
    .slice(point.line - 1, point.line + 19)
    .join('\n');
  return { point, ...unreadableTag(rest.slice(point.column - 1)) };
}

/** A closing tag whose opening one begins with a sign of full width, or a space, which makes it text; told at that sign. */
function wideOpening(error: string, lines: readonly string[], end: Point): SyntaxFault | undefined {
  const name = /Unexpected closing tag `<\/([A-Za-z]{1,20})>`/.exec(error)?.[1];
  if (name === undefined) return undefined;
  const opening = new RegExp(`([＜<][ \\t　]*)${name}(?![A-Za-z])`, 'g');
  const places = lines.flatMap((line, index) =>
    [...(index + 1 === end.line ? line.slice(0, end.column - 1) : line).matchAll(opening)].map((found) => ({
      sign: found[1],
      point: { line: index + 1, column: found.index + 1 },
    })),
  );
  const { sign, point } = places.at(-1) ?? {};
  if (!point || sign === '<') return undefined;
  if (sign?.startsWith('<'))
    return {
      point,
      message: `「<」と「${name}」の間に空白があります。`,
      fix: `「<${name} …>」と続けて書いてください。`,
    };
  return { point, message: `「＜${name}」の「＜」が全角です。`, fix: `半角の「<」で「<${name} …>」と書いてください。` };
}

/** A closing tag in other signs than its own, which closes nothing; told in place of the element that is left open. */
function brokenClosing(error: string, source: string, at: Point): SyntaxFault | undefined {
  const crossed = CROSSED.exec(error);
  const name = crossed?.[2] ?? /Expected a closing tag for `<([A-Za-z]{1,20})>`/.exec(error)?.[1] ?? '';
  if (!Object.hasOwn(COMPONENTS, name)) return undefined;
  const from = crossed ? { line: Number(crossed[3]), column: Number(crossed[4]) } : at;
  const written = new RegExp(
    `(?!</${name}>)(?:[<＜][ \\t　]*[/／][ \\t　]*${name}[ \\t　]*[>＞]|<${name}[ \\t]*/>)`,
    'g',
  );
  const found = source
    .split('\n')
    .slice(0, crossed ? at.line : undefined)
    .flatMap((line, index) =>
      index + 1 < from.line
        ? []
        : [...line.matchAll(written)].map((tag) => ({ tag: tag[0], line: index + 1, column: tag.index + 1 })),
    )[0];
  if (!found) return undefined;
  const { tag, ...point } = found;
  return {
    point,
    message: `「${tag}」は、<${name}> の閉じタグになりません。`,
    fix: `記号を全て半角にして、「</${name}>」と続けて書いてください。`,
  };
}

const CROSSED =
  /Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)/;

function crossedFault(
  found: RegExpExecArray,
  { point, lines, firstLine }: { point: Point; lines: readonly string[]; firstLine: number },
): SyntaxFault {
  const [closing = '', open = ''] = [found[1], found[2]].map((name) => shortened(name ?? '', 40));
  const opening = { line: Number(found[3]), column: Number(found[4]) };
  const last = lines[point.line - 1]?.slice(0, point.column - 1) ?? '';
  const before = [...lines.slice(0, point.line - 1), last].join('\n');
  const { isAtOpening, ...words } = crossedTags({ closing, open, line: `${opening.line + firstLine - 1}`, before });
  return { point: isAtOpening ? opening : point, ...words };
}

/** The error with the places it names in brackets counted from the start of the file, as editors count. */
function inFileLines(error: string, firstLine: number): string {
  return error.replaceAll(/\((\d+):/g, (_, line: string) => `(${Number(line) + firstLine - 1}:`);
}

function unclosed(name = '', isInBlock = ''): Words {
  const empty = unclosedVoid(name);
  if (empty) return empty;
  const message = `<${name}> の閉じタグがありません。`;
  if (!Object.hasOwn(COMPONENTS, name)) return { message, fix: otherwiseWritten(name) };
  const closing = `中に何も書かないときは <${name} … /> と書いてください。`;
  if (!isInBlock) return { message, fix: `中身の後に </${name}> の行を入れてください。${closing}` };
  return {
    message: `<${name}> の閉じタグが、同じ段落や箇条書きの中にありません。`,
    fix: `<${name} …> と </${name}> をそれぞれ行の初めから1行に書き、前後に空の行を入れてください。${closing}`,
  };
}

function otherwiseWritten(name: string): string {
  const near = nearest(name, Object.keys(COMPONENTS));
  const component = near ? `部品の「${near}」であれば、つづりを直してください。` : '';
  return `${component}記号として書いたときは、全角で「＜${name}＞」と書いてください。`;
}

function misplaced(name = ''): Words {
  return {
    message: `</${name}> が段落の途中にあります。`,
    fix: `</${name}> を行の初めから1行に書き、その前に空の行を入れてください。`,
  };
}

/** What stands at a `<` that begins no readable tag. */
function unreadableTag(text: string): Words {
  if (text.startsWith('<!--')) {
    return {
      message: 'HTMLのコメント「<!-- -->」は使えません。',
      fix: '覚え書きは {/* と */} で囲んで書いてください。',
    };
  }
  const url = /^<(https?:[^>\s]{1,200}|[^>\s:]{1,60}@[^>\s]{1,60})>/i.exec(text)?.[1];
  const address = url?.startsWith('http') ? url : `mailto:${url}`;
  if (url)
    return { message: `<${url}> の形のリンクは使えません。`, fix: `[リンクの文字](${address}) と書いてください。` };
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(text)?.[1];
  if (!name || !isMeantAsTag(name, text)) return bareSign(text);
  return { message: `<${name}> の書き方を読み取れません。`, fix: attributesFix(name, text) };
}

function bareSign(text: string): Words {
  return {
    message: `「<」をそのまま書くことはできません。${quoted(text.split('\n')[0]?.slice(0, 20) ?? '')}があります。`,
    fix: '全角の「＜」か、「未満」「より小さい」などの言葉に書き換えてください。',
  };
}

/** A tag goes on with a letter, a slash or its end, and names something; 「a<bのとき」 compares two numbers. */
function isMeantAsTag(name: string, text: string): boolean {
  if (nearest(name, Object.keys(COMPONENTS))) return true;
  if (!/^<\/?[\w.:-]+[ \t]*(?:[A-Za-z/>\n]|$)/.test(text)) return false;
  return /^[A-Z]/.test(name) || HTML_ELEMENT.test(name);
}
