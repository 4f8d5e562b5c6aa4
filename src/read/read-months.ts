import { saysNothing } from '#model/says-nothing.ts';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const MONTH = String.raw`(\d{1,2})(?:月(?:\d{1,2}日|上旬|中旬|下旬|初旬|初め|末|中|頃)?)?`;
const RANGE = new RegExp(`^${MONTH}(?:(?:~|〜|-|−|–|—|―|ー|から)(翌年?の?)?${MONTH}(?:まで)?)?$`, 'u');

/**
 * The months a cell names, in calendar order: 「4;5」, 「4月〜5月」, 「4,5」, 「11〜2」 and 「11月〜翌2月」 (over the turn of the year), 「通年」.
 * Empty for an empty cell and 「なし」; undefined where it cannot be read.
 */
export function readMonths(text: string): number[] | undefined {
  const plain = text.normalize('NFKC').trim();
  if (saysNothing(plain)) return [];
  if (/^(?:通年|毎月|年間|全月)$/u.test(plain)) return [...ALL];
  const parts = plain
    .split(/[;,、・/\s]|及び|と/u)
    .filter(Boolean)
    .map(monthsOfPart);
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const months = new Set(parts.flatMap((part) => part ?? []));
  return ALL.filter((month) => months.has(month));
}

function monthsOfPart(part: string): number[] | undefined {
  const match = RANGE.exec(part);
  const from = Number(match?.[1]);
  const to = Number(match?.[3] ?? from);
  if (!match || !isMonth(from) || !isMonth(to)) return undefined;
  // More than a year: something else is meant.
  if (match[2] !== undefined && to >= from) return undefined;
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 12) + 1);
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}
