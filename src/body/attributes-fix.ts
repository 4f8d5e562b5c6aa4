import { COMPONENTS } from '#model/components.ts';

/** A tag goes on to the next line only where that begins with the name of an attribute: what else stands there is text. */
const TAG = /^[^>\n]*(?:\n[ \t　]*[A-Za-z][^>\n]*)*>?/;

const WIDE_OPENING = /=[ \t　]*([“”„＂‘’＇「『])/u;
/** What follows tells that the value was to end there: a mark of this width may stand inside a value. */
const WIDE_CLOSING = /=[ \t]*(?:"[^"=]*?([“”＂])|'[^'=]*?([‘’＇]))(?=[ \t　]*(?:\/?>|\n|$)|[ \t　]+[\w-]+=)/u;
const WIDE_SIGN = /[＝＜＞／]/u;
/** Between two attributes stands a space alone. */
const SEPARATOR = /""[ \t　]*([,，、;；・])[ \t　]*[A-Za-z]/u;
/** Behind the end of a value, what can only be its rest. */
const QUOTE_IN_VALUE = /=""[[\p{L}\p{N}「（]--[A-Za-z0-9]]/v;
const QUOTE_FIX = '値の中では「"」を使えません。値の中の「"」を、かぎかっこ「」に書き換えてください。';
const COLON = /(?<![\w-])([\w-]+)[ \t　]*([:：])/u;
const BARE = /(?<![\w-])([\w-]+)=([^\s"'>/]+)/u;

/** What to type in a tag whose attributes the parser cannot read; `text` begins with the tag. */
export function attributesFix(name: string, text: string): string {
  const tag = TAG.exec(text)?.[0] ?? '';
  const outside = tag.replaceAll(/"[^"]*"/g, '""');
  const [, double, single] = WIDE_CLOSING.exec(tag) ?? [];
  const quote = WIDE_OPENING.exec(outside)?.[1] ?? double ?? single;
  if (quote) return `値を囲む「${quote}」を、半角の「"」に書き換えてください。`;
  const comma = SEPARATOR.exec(outside)?.[1];
  if (comma) return `項目の間の「${comma}」を消し、半角の空白で区切ってください。`;
  if (QUOTE_IN_VALUE.test(outside)) return QUOTE_FIX;
  const sign = WIDE_SIGN.exec(outside)?.[0];
  if (sign) return `「${sign}」を、半角の「${sign.normalize('NFKC')}」に書き換えてください。`;
  return valueFix(outside) ?? unclosedFix(name);
}

function valueFix(outside: string): string | undefined {
  const [, named, colon] = COLON.exec(outside) ?? [];
  if (named) return `項目の名前の後の「${colon}」を「=」に変え、「${named}="…"」のように書いてください。`;
  const [, bare, value] = BARE.exec(outside) ?? [];
  return bare && `値を半角の引用符で囲み、「${bare}="${value}"」のように書いてください。`;
}

function unclosedFix(name: string): string {
  const example = Object.hasOwn(COMPONENTS, name) ? name : 'Step';
  return `<${example} 項目="値"> の形で書き、引用符「"」と「>」の閉じ忘れがないか確かめてください。`;
}
