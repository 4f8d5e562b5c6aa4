/** A day as `YYYY-MM-DD`; always a day that exists. Data holds these, screens show 和暦. */
export type IsoDate = string & { readonly __isoDate?: never };

/** A date as an author wrote it: `raw`, and either the day it means or why it means none. */
export interface WrittenDate {
  raw: string;
  iso?: IsoDate;
  problem?: DateProblem;
  /** The right way to write it, where one can be told (平成32年 → 令和2年). */
  suggestion?: string;
}

/** Why a written date cannot be read: not a date's form, a day that does not exist, or outside its era. */
export type DateProblem = 'form' | 'nonexistent' | 'era';

interface Era {
  name: string;
  short: string;
  /** The Gregorian year of the era's first year. */
  firstYear: number;
  from: IsoDate;
}

/** Eras, newest first. 元号の改元日 (昭和 from 1926-12-25, 平成 from 1989-01-08, 令和 from 2019-05-01). */
export const ERAS: readonly Era[] = [
  { name: '令和', short: 'R', firstYear: 2019, from: '2019-05-01' },
  { name: '平成', short: 'H', firstYear: 1989, from: '1989-01-08' },
  { name: '昭和', short: 'S', firstYear: 1926, from: '1926-12-25' },
  { name: '大正', short: 'T', firstYear: 1912, from: '1912-07-30' },
  { name: '明治', short: 'M', firstYear: 1868, from: '1868-01-25' },
];

const WESTERN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/;
const JAPANESE =
  /^(令和|平成|昭和|大正|明治|[令平昭大明]|[RHSTM])\.?(元|\d{1,2})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/i;

/**
 * Reads every way of writing a date that offices use: 2026-04-01, 2026/4/1, 20260401, 2026年4月1日, R8.4.1, 令8.4.1,
 * 令和8年4月1日, 令和元年5月1日. Full-width digits are accepted. Never rolls a day over, never guesses.
 */
export function parseDate(written: string): WrittenDate {
  const text = written.normalize('NFKC').replaceAll(/\s/g, '');
  const western = WESTERN.exec(text);
  if (western) {
    const [, year, m1, d1, m2, d2, m3, d3] = western;
    return dated(written, [Number(year), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3)]);
  }
  const japanese = JAPANESE.exec(text);
  if (!japanese) return { raw: written, problem: 'form' };
  const [, eraText = '', yearText, m1, d1, m2, d2] = japanese;
  const era = ERAS.find((each) => [each.name, each.name[0], each.short].includes(eraText.toUpperCase()));
  if (!era) return { raw: written, problem: 'form' };
  // No era has a year 0: the year before its first is another era's, and which is meant nobody knows.
  if (Number(yearText) === 0) return { raw: written, problem: 'nonexistent' };
  const year = era.firstYear + (yearText === '元' ? 1 : Number(yearText)) - 1;
  return withinEra(dated(written, [year, Number(m1 ?? m2), Number(d1 ?? d2)]), era);
}

function dated(raw: string, [year, month, day]: readonly [number, number, number]): WrittenDate {
  const iso = isoDate(year, month, day);
  return year > 0 && isIsoDate(iso) ? { raw, iso } : { raw, problem: 'nonexistent' };
}

function withinEra(written: WrittenDate, era: Era): WrittenDate {
  if (!written.iso) return written;
  const next = ERAS[ERAS.indexOf(era) - 1];
  if (written.iso >= era.from && (!next || written.iso < next.from)) return written;
  return { raw: written.raw, problem: 'era', suggestion: wareki(written.iso) };
}

/** True for a well-formed `YYYY-MM-DD` that names a day of the Gregorian calendar. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day as 公用文 writes it: 令和8年4月1日, 令和元年5月1日 (元号 and digits, no leading zero). */
export function wareki(day: IsoDate): string {
  return `${eraYear(day, yearIn(day))}${monthIn(day)}月${dateIn(day)}日`;
}

function eraYear(day: IsoDate, year: number): string {
  const era = ERAS.find((each) => day >= each.from);
  if (!era) return `${year}年`;
  const count = year - era.firstYear + 1;
  return `${era.name}${count === 1 ? '元' : count}年`;
}

/** The fiscal year a day belongs to, as the year of its 1 April (地方自治法第208条: 4月1日から翌年3月31日). */
export function fiscalYear(day: IsoDate): number {
  return monthIn(day) >= 4 ? yearIn(day) : yearIn(day) - 1;
}

/** A fiscal year as it is written: 令和8年度; 2019 is 令和元年度 as a whole. */
export function fiscalYearLabel(year: number): string {
  return `${eraYear(`${year}-12-31`, year).slice(0, -1)}年度`;
}

/** Every month has as many days: within them, no calendar has to be asked. */
const SHORTEST = 28;

/** The day `months` later; the last day of the month where that month is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const index = yearIn(day) * 12 + (monthIn(day) - 1) + months;
  const [year, month, date] = [Math.floor(index / 12), (index % 12) + 1, dateIn(day)];
  return isoDate(year, month, date > SHORTEST ? Math.min(date, lastDateOf(year, month)) : date);
}

/** The day `days` later (negative: earlier). */
export function addDays(day: IsoDate, days: number): IsoDate {
  const inMonth = dateIn(day) + days;
  if (inMonth >= 1 && inMonth <= SHORTEST) return `${day.slice(0, 8)}${pad(inMonth)}`;
  const date = utcDate(yearIn(day), monthIn(day), inMonth);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** How many days lie between two days: 0 for the same, positive when `to` is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function isoDate(year: number, month: number, date: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

function lastDateOf(year: number, month: number): number {
  return utcDate(year, month + 1, 0).getUTCDate();
}

/** Not `Date.UTC`: it takes the years 0 to 99, which people type by mistake, for those of the 20th century. */
function utcDate(year: number, month: number, date: number): Date {
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, date);
  return day;
}

function yearIn(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

function monthIn(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

function dateIn(day: IsoDate): number {
  return Number(day.slice(8));
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
