import { weekdayOf } from '#model/weekday-of.ts';
import { compareText } from '#model/finding.ts';
import { type ClosingDays, closedReason } from '#model/closing-days.ts';
import { addDays, addMonths, type IsoDate } from '#model/iso-date.ts';
import { lastDayOfMonth, openDayAfter, openDayBefore, type Shift, shiftToOpenDay } from '#model/open-days.ts';
import type { DayRule } from '#model/day-rule.ts';

/** One day of a rule. */
export interface Occurrence {
  /** The day that the rule names. */
  named: IsoDate;
  /** The day that counts: moved off closed days, or away from the named day, as the item says. */
  day: IsoDate;
  /** Why the city hall is closed on the named day. */
  closed: string | undefined;
}

/** How a rule is laid on the calendar: `from` and `to` (both included) and what becomes of days on closing days. */
export interface RuleRange {
  from: IsoDate;
  to: IsoDate;
  shift: Shift;
  closing: ClosingDays;
}

/**
 * The days of a rule that lie in a range after they have moved, in order, each once. 「n開庁日前」 is counted from the named
 * day after that has moved: the n-th open day before is open itself, so the item can only mean the day it counts from.
 */
export function daysOfRule(rules: readonly DayRule[], range: RuleRange): Occurrence[] {
  const found = rules
    .flatMap((rule) => namedDays(rule, range).map((named) => occurrence(named, rule, range)))
    .filter(({ day }) => day >= range.from && day <= range.to);
  const byDay = new Map(found.toReversed().map((each) => [`${each.named} ${each.day}`, each]));
  return [...byDay.values()].toSorted((a, b) => compareText(a.day, b.day) || compareText(a.named, b.named));
}

function occurrence(named: IsoDate, rule: DayRule, { shift, closing }: RuleRange): Occurrence {
  const counted = addDays(named, rule.daysAfter ?? 0);
  const moved = shiftToOpenDay(counted, shift, closing);
  const day = openDayBefore(moved, rule.openDaysBefore ?? 0, closing);
  return { named: counted, day, closed: closedReason(counted, closing) };
}

/** The days that a rule names in the months of a range, and in those around it from which days may still move into it. */
function namedDays({ month, day }: DayRule, { from, to, closing }: RuleRange): IsoDate[] {
  const [before, after] = [-4, monthIndex(to) - monthIndex(from) + 2];
  const first: IsoDate = `${from.slice(0, 8)}01`;
  return Array.from({ length: after - before + 1 }, (_, index) => before + index)
    .filter((later) => month === undefined || (monthIndex(from) + later) % 12 === month - 1)
    .flatMap((later) => daysInMonth(day, addMonths(first, later), closing));
}

function monthIndex(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The days of one month that the rule names; the last day of a month that is too short for it. */
function daysInMonth(day: DayRule['day'], first: IsoDate, closing: ClosingDays): IsoDate[] {
  const last = lastDayOfMonth(first);
  if (day === 'last') return [last];
  if (typeof day === 'number') return [addDays(first, Math.min(day, Number(last.slice(8))) - 1)];
  if ('openDay' in day) {
    return [openDayOfMonth(day.openDay, { first, last }, closing)].filter((each) => each >= first && each <= last);
  }
  const start = addDays(first, (day.weekday - weekdayOf(first) + 7) % 7);
  const all = Array.from({ length: 5 }, (_, week) => addDays(start, 7 * week)).filter((each) => each <= last);
  if (day.week === undefined) return all;
  return all.filter((_, index) => index === (day.week === -1 ? all.length : (day.week ?? 0)) - 1);
}

function openDayOfMonth(
  count: number,
  { first, last }: { first: IsoDate; last: IsoDate },
  closing: ClosingDays,
): IsoDate {
  return count > 0
    ? openDayAfter(addDays(first, -1), count, closing)
    : openDayBefore(addDays(last, 1), -count, closing);
}
