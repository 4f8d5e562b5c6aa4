/** From here on hours are easier to grasp: nobody plans in 3,600分. */
const IN_HOURS = 120;

/** A time in minutes as readers see it: 20分, 2時間30分, 400時間. */
export function minutesLabel(minutes: number): string {
  if (minutes < IN_HOURS) return `${minutes}分`;
  const hours = Math.floor(minutes / 60).toLocaleString('ja-JP');
  return minutes % 60 === 0 ? `${hours}時間` : `${hours}時間${minutes % 60}分`;
}
