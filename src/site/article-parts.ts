/** 第331条, 第2項, 第15条の2 and 第1号: a line must not end inside them. */
const ARTICLE = /(第[\d０-９一二三四五六七八九十百千]+[条項号](?:の[\d０-９]+)*)/u;

/** A text cut at the numbers of articles, which must stay on one line; they are every second part. */
export function articleParts(text: string): string[] {
  return text.split(ARTICLE);
}
