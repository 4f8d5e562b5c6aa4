import { kanjiNumber, NUMERAL } from '#model/kanji-number.ts';

const MEANT = new RegExp(`^第?(${NUMERAL})(?:版|年|か月|カ月|ヶ月|ケ月|箇月|月|日|件|回)?$`, 'u');

/** The number that was meant where a number belongs and text was written: 第三版, 12か月, ５; undefined where that is not sure. */
export function numberMeant(written: unknown): number | undefined {
  if (typeof written !== 'string') return undefined;
  const numeral = MEANT.exec(written.normalize('NFKC').trim())?.[1];
  return numeral === undefined ? undefined : kanjiNumber(numeral);
}
