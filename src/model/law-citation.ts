/** A citation of a law: its name as written and the article, such as 第22条第1項; empty where the whole law is meant. */
export interface LawCitation {
  name: string;
  article: string;
}

const NUMERAL = '0-9０-９一二三四五六七八九十百千';
/** Where the article begins. A numeral is tried at its first character only: else a long one would be tried at each. */
const ARTICLE = new RegExp(`(?:第|(?<![第${NUMERAL}]))[${NUMERAL}]+条|附則|別表`, 'gu');
/** The number of a law, as 公用文 writes it after the name at first mention (昭和42年法律第81号). */
const LAW_NUMBER = /[（(](?:明治|大正|昭和|平成|令和)[^（()）]*号[）)]/u;

/** Splits 「住民基本台帳法第22条第1項」 into name and article. A law number in brackets after the name is dropped. */
export function parseCitation(text: string): LawCitation {
  const plain = withoutLawNumber(text);
  // A name has one character at least, so that 「別表」 alone is one.
  const [article] = Array.from(plain.matchAll(ARTICLE), ({ index }) => index).filter((index) => index > 0);
  return { name: plain.slice(0, article).trim(), article: article === undefined ? '' : plain.slice(article).trim() };
}

/** The name of a law as registers have it. */
export function withoutLawNumber(name: string): string {
  return name.trim().replace(LAW_NUMBER, '').trim();
}

/**
 * The citations of a text that may hold several: parts at 「;」, and at 「、」 unless it stands in the name of a law that
 * `known` lacks. A part that is only an article belongs to the law before it: 「住基法第22条、第23条」, and one that is only a
 * 項 or 号 to the article before it: 「住基法第22条第1項、第2項」.
 */
export function splitCitations(basis: string, known: ReadonlyMap<string, unknown>): string[] {
  const parts = basis.split(/[;；]|(?<=[条項号表\d])、/).flatMap((part) => splitLaws(part.trim(), known));
  let before = '';
  return parts.filter(Boolean).map((part) => (before = `${wholeOf(part, before)}${part}`));
}

/** What the citation before gives to a part that is only 第3条, 第2項 or 第1号. */
function wholeOf(part: string, before: string): string {
  const unit = /^第[^条項号]*([条項号])/.exec(part)?.[1];
  if (unit === undefined) return '';
  const { name, article } = parseCitation(before);
  if (unit === '条') return name;
  return `${name}${article.replace(unit === '項' ? /第[^条項号]*[項号].*$/u : /第[^条項号]*号.*$/u, '')}`;
}

function splitLaws(part: string, known: ReadonlyMap<string, unknown>): string[] {
  const names = part.split('、');
  return names.every((name) => known.has(parseCitation(name).name)) ? names : [part];
}

/** The form of an article as 公用文 cites it: 第22条, 第20条の10第1項第3号, 第10条第1項第1号イ, 第5条各号. */
export const ARTICLE_FORM =
  /^(?:第\d+条(?:の\d+)*(?:第\d+項|各項)?(?:第\d+号(?:の\d+)*[ア-ン]?|各号)?(?:ただし書|本文|前段|後段)?|附則(?:第\d+条(?:第\d+項)?)?|別表(?:第\d+)?)$/u;

/** Words for a basis that is not a law: 慣例. */
export const NO_LAW = '慣例';
