import { kanjiNumber, NUMERAL } from '#model/kanji-number.ts';

const MEANT = new RegExp(`^第?(${NUMERAL})(版|年|か月|カ月|ヶ月|ケ月|箇月|月|日|件|回)?$`, 'u');

/** What a number counts where it counts time. */
export type TimeUnit = '年' | '月' | '日';

/**
 * The number that was meant where a number belongs and text was written: 第三版, 12か月, ５; undefined where that is not sure.
 * A field that counts `unit` takes 「1年」 for 12 months, and no other unit for its own.
 */
export function numberMeant(written: unknown, unit?: TimeUnit): number | undefined {
  if (typeof written !== 'string') return undefined;
  const [, numeral, counter = ''] = MEANT.exec(written.normalize('NFKC').trim()) ?? [];
  const number = numeral === undefined ? undefined : kanjiNumber(numeral);
  const told = TIME.find((each) => counter.endsWith(each));
  if (number === undefined || unit === undefined || told === undefined || told === unit) return number;
  return told === '年' && unit === '月' ? number * 12 : undefined;
}

const TIME: readonly TimeUnit[] = ['年', '月', '日'];
