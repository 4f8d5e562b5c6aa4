import { type ClosingDays, closedReason } from './closing-days.ts';
import { addDays, type IsoDate, wareki } from './iso-date.ts';
import { shiftToOpenDay } from './open-days.ts';
import type { Settings } from './settings.ts';

/** The last day on which a 事務引継書 may be handed in, and the rule in words. */
export interface HandoverDue {
  on: IsoDate;
  rule: string;
  /** Why the city hall is closed on it; undefined where it is open. */
  closed?: string;
  /** The day itself, or the open day before it: rules on handovers move no day. */
  openDay: IsoDate;
}

/**
 * 提出期限 of a 事務引継書 ordered (発令) on a day, as each city's 事務引継規程 sets it: 「発令日から5日以内」 and the like,
 * counted with or without the day of the order, or 「内示の日から発令日の前日まで」.
 */
export function handoverDue(
  { rule, due }: Settings['handover'],
  { orderedOn, announcedOn }: { orderedOn: IsoDate; announcedOn?: IsoDate },
  closing: ClosingDays,
): HandoverDue {
  if (due.by === 'before-order') {
    const from = announcedOn === undefined ? '内示の日' : `内示の日（${wareki(announcedOn)}）`;
    return dueOn(addDays(orderedOn, -1), closing, `${from}から発令日の前日まで（${rule}）`);
  }
  const counted = due.countsOrderDay ? '発令日を含めて数えます' : '発令日の翌日から数えます';
  const on = addDays(orderedOn, due.days - (due.countsOrderDay ? 1 : 0));
  return dueOn(on, closing, `発令日から${due.days}日以内（${rule}。${counted}）`);
}

function dueOn(on: IsoDate, closing: ClosingDays, rule: string): HandoverDue {
  const closed = closedReason(on, closing);
  return { on, rule, openDay: shiftToOpenDay(on, '前開庁日', closing), ...(closed !== undefined && { closed }) };
}
