/**
 * A ratio in percent with one decimal: 「83.1%」. Never rounded to 0% or 100% where something is, or is missing: 1999 of
 * 2000 is 99.9%. Nor to a multiple of 5%, as the levels are that figures aim at: 10.02% is above 10%, and says so.
 */
export function formatRatio(ratio: number): string {
  // 201 of 400 is a little less in binary than the 50.25% that it is, and would be rounded down.
  const percent = Math.round(Number((ratio * 1000).toPrecision(12))) / 10;
  if (ratio > 0 && percent === 0) return '0.1%';
  if (ratio < 1 && percent === 100) return '99.9%';
  return isLevel(percent) ? besideLevel(ratio * 100, percent) : `${percent.toFixed(1)}%`;
}

function isLevel(percent: number): boolean {
  return percent % 5 === 0;
}

/** With as few decimals as tell a percentage from the level that it is close to; with one where it is that level. */
function besideLevel(percent: number, level: number): string {
  const digits = [1, 2, 3, 4, 5].find((each) => Number(percent.toFixed(each)) !== level) ?? 1;
  return `${percent.toFixed(digits)}%`;
}
