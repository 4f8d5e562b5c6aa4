import { WEEKDAYS } from './weekday-of.ts';
import { z } from 'zod';
import { daysBetween, parseDate } from './iso-date.ts';

const MONTH_DAY = /^(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])$/;
const LONGEST_YEAR_END = 31;

const monthDay = z.string().refine(isMonthDay);
const name = z.string().trim().min(1).max(40);
const nameMeta = { label: '名称', description: '予定表に表示する名称です。', example: 'name: 開庁記念日' };

/**
 * `closingDays` of `manual.yaml`: 市の休日 (地方自治法第4条の2 and the city's own ordinance). The limits leave at least one
 * open day in every year, so that the search for the next one ends.
 */
export const closingDaysFields = {
  weekdays: z
    .array(z.enum(WEEKDAYS))
    .max(5)
    .default(['土', '日'])
    .meta({ label: '休む曜日', description: '毎週閉庁する曜日です。', example: 'weekdays: [土, 日]' }),
  yearEnd: z
    .strictObject({
      from: monthDay
        .default('12-29')
        .meta({ label: '初めの日', description: '初めの月日です。', example: 'from: 12-29' }),
      to: monthDay
        .default('01-03')
        .meta({ label: '終わりの日', description: '終わりの月日です。', example: 'to: 01-03' }),
    })
    .refine(({ from, to }) => daysAround(from, to) <= LONGEST_YEAR_END)
    .prefault({})
    .meta({
      label: '年末年始の休日',
      description: '年末年始の休日の初めの日と終わりの日です。31日までの長さで書きます。',
      example: 'yearEnd: { from: 12-29, to: 01-03 }',
    }),
  closed: z
    .array(
      z.strictObject({
        on: z
          .string()
          .refine((day) => isMonthDay(day) || isWrittenDay(day))
          .meta({
            label: '閉庁する日',
            description: '年を書かないときは毎年その月日です。',
            example: 'on: 08-01',
          }),
        name: name.meta(nameMeta),
      }),
    )
    .max(60)
    .default([])
    .meta({
      label: 'そのほかに閉庁する日',
      description: '開庁記念日など、ほかに閉庁する日です。「- 」で始まる行を並べて書きます。',
      example: 'closed: [{ on: 08-01, name: 開庁記念日 }]',
    }),
  open: z
    .array(
      z.strictObject({
        on: z
          .string()
          .refine(isWrittenDay)
          .meta({ label: '開庁する日', description: '年も書きます。', example: 'on: 2027-03-28' }),
        name: name.meta({ ...nameMeta, example: 'name: 年度末の休日開庁' }),
      }),
    )
    .max(60)
    .default([])
    .meta({
      label: '休日でも開庁する日',
      description: '休日に当たるが、市の全ての期限について開庁日と数える日です。',
      example: 'open: [{ on: 2027-03-28, name: 年度末の休日開庁 }]',
    }),
} as const;

/** 市の休日 as `manual.yaml` decides them, with the usual ones filled in. */
export const closingDaysSchema = z.strictObject(closingDaysFields);

/** A month and day as `MM-DD`, from `8-1` or `08-01`; undefined for anything else. */
export function monthDayOf(written: string): string | undefined {
  if (!isMonthDay(written)) return undefined;
  return written
    .split('-', 2)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function isMonthDay(written: string): boolean {
  // 29 February exists in a leap year, so it is asked of one.
  return MONTH_DAY.test(written) && parseDate(`2024-${written}`).iso !== undefined;
}

function isWrittenDay(written: string): boolean {
  return parseDate(written).iso !== undefined;
}

function daysAround(from: string, to: string): number {
  const [first, last] = [from, to].map((day) => parseDate(`2023-${day}`).iso);
  if (first === undefined || last === undefined) return 1;
  const days = daysBetween(first, last);
  return (days < 0 ? days + 365 : days) + 1;
}
