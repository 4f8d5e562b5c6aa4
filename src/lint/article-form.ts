import { kanjiNumber } from '#model/kanji-number.ts';
import { ARTICLE_FORM } from '#model/law-citation.ts';

/** Supplementary provisions and tables, which are cited more freely than articles. */
const SUPPLEMENT = /^(?:附則|別表)(?:第\d+(?:条|項|号|の項)?(?:の\d+)*)*(?:（.+）)?$/;
/** The rest of an article that a citation has named before. */
const CONTINUED = /^第\d+[項号](?:の\d+)*(?:第\d+号)?[ア-ン]?$/;
const JOINT = /[、・,;；]|及び|並びに|又は|若しくは|から|まで|〜/;

/** True for an article as 公用文 cites it, or several: 第22条, 第20条の10第1項第3号, 第5条及び第6条, 第1項から第3項まで. */
export function isArticle(article: string): boolean {
  return article
    .split(JOINT)
    .filter(Boolean)
    .every((part) => [ARTICLE_FORM, SUPPLEMENT, CONTINUED].some((form) => form.test(part)));
}

/** The article in the right form, where it can be told: 22条 and 第二十二条 become 第22条. */
export function mendedArticle(article: string): string | undefined {
  const digits = article
    .normalize('NFKC')
    .replaceAll(/[〇一二三四五六七八九十百千]+/g, (numeral) => String(kanjiNumber(numeral)))
    .replaceAll(/\s/g, '');
  const mended = digits.replaceAll(/(?<![第\d])(\d+)(?=[条項号])/g, '第$1').replaceAll(/条(\d+項)/g, '条第$1');
  return mended !== article && isArticle(mended) ? mended : undefined;
}
