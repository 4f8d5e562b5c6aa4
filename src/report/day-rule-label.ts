import { WEEKDAYS } from '#model/weekday-of.ts';
import type { DayRule } from '#model/day-rule.ts';

/** A rule in words as lists show it: 毎月10日, 5月末日, 毎月の最終開庁日, 毎週金曜日, 3月末日の後60日. */
export function dayRuleLabel({ month, day, openDaysBefore, daysAfter }: DayRule): string {
  const named = dayLabel(day, month === undefined ? '毎月' : `${month}月`);
  if (openDaysBefore !== undefined) return `${named}の${openDaysBefore}開庁日前`;
  return daysAfter === undefined ? named : `${named}の後${daysAfter}日`;
}

function dayLabel(day: DayRule['day'], months: string): string {
  if (day === 'last') return `${months}末日`;
  if (typeof day === 'number') return `${months}${day}日`;
  if ('openDay' in day) return `${months}の${openDayLabel(day.openDay)}`;
  const weekday = `${WEEKDAYS[day.weekday]}曜日`;
  if (day.week === undefined) return `毎週${weekday}`;
  return `${months}の${day.week === -1 ? '最終' : `第${day.week}`}${weekday}`;
}

function openDayLabel(count: number): string {
  if (count === -1) return '最終開庁日';
  return count === 1 ? '最初の開庁日' : `第${count}開庁日`;
}
