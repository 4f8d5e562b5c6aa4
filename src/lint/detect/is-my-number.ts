/** The number for examples, by this manual's writing rules. */
export const SAMPLE_NUMBER = '123456789018';

/** Numbers that may stand in examples. */
export const DUMMY_NUMBERS: ReadonlySet<string> = new Set([SAMPLE_NUMBER, '000000000000']);

/**
 * True for twelve digits whose last is the check digit of a 個人番号 (番号法施行令第8条, 平成26年総務省令第85号第5条):
 * weights 2–7 then 2–6 from the right, and 0 where the remainder is 0 or 1.
 */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * weight(n);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** The weight of the n-th digit, counted from the right without the check digit. */
function weight(n: number): number {
  return n <= 6 ? n + 1 : n - 5;
}
