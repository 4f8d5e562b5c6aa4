/**
 * A ratio in percent with one decimal: 「83.1%」. Never rounded to 0% or 100% where something is, or is missing: 1999 of
 * 2000 is 99.9%.
 */
export function formatRatio(ratio: number): string {
  const percent = Math.round(ratio * 1000) / 10;
  if (ratio > 0 && percent === 0) return '0.1%';
  if (ratio < 1 && percent === 100) return '99.9%';
  return `${percent.toFixed(1)}%`;
}
