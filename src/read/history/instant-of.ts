/** The last second that has a year of four digits, in Japan too. */
const LAST = Date.parse('9999-12-31T14:59:59Z') / 1000;

/** The instant of a commit in UTC, whatever zone it was made in. Clocks beyond the year 9999 count as its end. */
export function instantOf(seconds: number): string {
  const bounded = Math.min(Math.max(Number.isFinite(seconds) ? seconds : 0, 0), LAST);
  return `${new Date(bounded * 1000).toISOString().slice(0, 19)}Z`;
}
