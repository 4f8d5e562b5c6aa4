/** A citation of a law: its name as written and the article, such as 第22条第1項; empty where the whole law is meant. */
export interface LawCitation {
  name: string;
  article: string;
}

const NUMERAL = '[0-9０-９一二三四五六七八九十百千]+';
const ARTICLE = new RegExp(
  `^(.+?)\\s*((?:第?${NUMERAL}条(?:の${NUMERAL})*(?:第?${NUMERAL}項)?(?:第?${NUMERAL}号)?.*|附則.*|別表.*)?)$`,
  'u',
);

/** Splits 「住民基本台帳法第22条第1項」 into name and article. A law number in brackets after the name is dropped. */
export function parseCitation(text: string): LawCitation {
  const plain = text.trim().replace(/[（(](?:明治|大正|昭和|平成|令和)[^）)]*号[）)]/u, '');
  const match = ARTICLE.exec(plain);
  return { name: (match?.[1] ?? plain).trim(), article: (match?.[2] ?? '').trim() };
}

/** The form of an article as 公用文 cites it: 第22条, 第20条の10第1項第3号. */
export const ARTICLE_FORM =
  /^(?:第\d+条(?:の\d+)*(?:第\d+項)?(?:第\d+号(?:の\d+)*)?(?:ただし書|本文|前段|後段)?|附則(?:第\d+条(?:第\d+項)?)?|別表(?:第\d+)?)$/u;

/** Words for a basis that is not a law: 慣例. */
export const NO_LAW = '慣例';
