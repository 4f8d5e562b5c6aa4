import type { Shift } from './open-days.ts';

/** Words behind a day that make another day of it, in some month or case: 「毎月25日（12月は20日）」. The day of a 例規 does not. */
const OTHER_DAY = /(?<![年\d])\d{1,2}月|(?<![月\d])\d{1,2}日|除[くき]|場合|とき|ただし(?!書)|限[るり]|のみ/u;
const CLOSED = '(?:閉庁日|市の休日|休日|祝日|土日・?祝日?|土・?日・?祝日?|土曜日、日曜日、祝日)';
const SHIFT = new RegExp(
  `^\\(?(?:その日が)?${CLOSED}(?:(?:である|の|に当たる)?(?:場合|とき)|なら)(?:は)?、?(?:その|直)?(?<to>翌|次|前)の?(?:開庁日|営業日|平日|日)(?:まで)?\\)?$`,
  'u',
);

/** Where a rule says what becomes of its day on a closed day, 「（閉庁日のときは、翌開庁日）」, that; `text` as `normalRule` gives it. */
export function shiftIn(text: string): Shift | undefined {
  const to = SHIFT.exec(lastNote(text))?.groups?.['to'];
  if (to === undefined) return undefined;
  return to === '前' ? '前開庁日' : '翌開庁日';
}

function lastNote(text: string): string {
  return text.slice(text.lastIndexOf('('));
}

/** True where words behind a day name another day, or a case in which it is another, and not just a closed day. */
export function namesOtherDay(text: string): boolean {
  return OTHER_DAY.test(shiftIn(text) === undefined ? text : text.slice(0, -lastNote(text).length));
}
