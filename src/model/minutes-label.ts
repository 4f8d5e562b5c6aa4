/** From here on hours are easier to grasp: nobody plans in 3,600分. */
const IN_HOURS = 120;

/** A time in minutes as readers see it, to a tenth of a minute: 20分, 2時間30分, 400時間. */
export function minutesLabel(minutes: number): string {
  if (minutes < IN_HOURS) return `${tenths(minutes)}分`;
  const rest = tenths(minutes % 60);
  const hours = Math.floor(minutes / 60) + (rest === 60 ? 1 : 0);
  const label = `${hours.toLocaleString('ja-JP')}時間`;
  return rest === 0 || rest === 60 ? label : `${label}${rest}分`;
}

/** What a cell gives in hours (2.01時間) has no exact number of minutes in binary. */
function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
