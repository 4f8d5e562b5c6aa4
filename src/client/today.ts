/** The day in Japan at an instant, as `2026-04-01`. */
export function dayInJapan(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}
