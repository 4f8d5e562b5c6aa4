import { COMPONENTS, componentSpec } from '#model/components.ts';
import { componentMeant, htmlWords } from './tag-words.ts';
import { VOID_ELEMENTS } from './tree.ts';

/** HTML elements that have no content, and so must be closed by themselves in this notation. */
const VOID_ELEMENT = /^(?:br|hr|img|wbr|input|meta|link|area|base|col|embed|source|track)$/i;

/** A closing tag where another element is open, as the parser tells it. */
export interface CrossedTags {
  closing: string;
  open: string;
  /** The line of the file on which the open one begins. */
  line: string;
  /** The text in front of the closing tag. */
  before: string;
}

/** What is wrong, what to type, and whether that is at the beginning of the open element and not at the closing tag. */
export interface CrossedWords {
  message: string;
  fix: string;
  isAtOpening: boolean;
}

/**
 * Tells which of two tags that do not fit is the wrong one: mostly the element that was left open, and at times the
 * closing tag, whose element has closed itself or stands there in other letters.
 */
export function crossedTags({ closing, open, line, before }: CrossedTags): CrossedWords {
  if (closing.toLowerCase() === open.toLowerCase()) return otherName({ closing, open }, '大文字と小文字');
  if (isMeantBy(open, closing) || isMeantBy(closing, open)) return otherName({ closing, open }, '名前');
  const words = leftOpen(open);
  if (words) return { ...words, isAtOpening: true };
  if (!isOpenIn(before, closing)) return { ...unopened(closing), isAtOpening: false };
  return {
    message: `</${closing}> がありますが、その前に <${open}> が閉じられていません。`,
    fix: `この前に </${open}> の行を入れるか、</${closing}> を消してください（<${open}> は${line}行目から始まっています）。`,
    isAtOpening: false,
  };
}

/** Words for an HTML element that has no content and was not closed; undefined for every other name. */
export function unclosedVoid(name: string): { message: string; fix: string } | undefined {
  if (!VOID_ELEMENT.test(name)) return undefined;
  if (!VOID_ELEMENTS.has(name.toLowerCase())) return htmlWords(name);
  return { message: `<${name}> が閉じられていません。`, fix: `<${name} /> と書いてください。` };
}

/** Words for a closing tag whose element is not open. */
export function unopened(name: string): { message: string; fix: string } {
  return {
    message: `</${name}> に対応する <${name}> がありません。`,
    fix: `</${name}> を消すか、始まりの <${name} …> を書いてください。始まりを <${name} … /> と閉じていないかも確かめてください。`,
  };
}

/** True of a component whose name another one is not, but was meant to be: 「<注意>」, `<Cauton>`. */
function isMeantBy(written: string, component: string): boolean {
  return !Object.hasOwn(COMPONENTS, written) && componentMeant(written) === component;
}

function otherName({ closing, open }: Pick<CrossedTags, 'closing' | 'open'>, what: string): CrossedWords {
  const isClosingRight = Object.hasOwn(COMPONENTS, closing);
  const [wrong, right] = isClosingRight ? [`<${open} …>`, `<${closing} …>`] : [`</${closing}>`, `</${open}>`];
  const message = `<${open}> と </${closing}> で、${what}が違います。`;
  return { message, fix: `${wrong} を ${right} に直してください。`, isAtOpening: isClosingRight };
}

/** Elements that hold nothing, or mostly nothing: a slash is missing at the end of their tag. */
function leftOpen(name: string): { message: string; fix: string } | undefined {
  const children = componentSpec(name)?.children;
  const message = `<${name}> が閉じられていません。`;
  if (children === 'none') return { message, fix: `終わりに「/」を付けて、<${name} … /> と書いてください。` };
  if (children === 'optional' && name !== 'Step')
    return {
      message,
      fix: `中に何も書かないときは <${name} … /> と書き、書くときは中身の後に </${name}> の行を入れてください。`,
    };
  return unclosedVoid(name);
}

function isOpenIn(text: string, name: string): boolean {
  const openings = text.match(new RegExp(`<${RegExp.escape(name)}(?=[\\s>])[^<>]*(?<!/)>`, 'g'))?.length ?? 0;
  const closings = text.split(`</${name}>`).length - 1;
  return openings > closings;
}
