import { addDays, parseDate, type IsoDate } from '#model/iso-date.ts';

/**
 * A day as a cell gives it, nothing for an empty cell; `fix` says what to type where it cannot be read, and `rule` what
 * it breaks.
 */
export type DayReading = { iso?: IsoDate } | { rule: string; fix: string; iso?: never };

/** Reads the day in a cell: in any form that `parseDate` knows, or as the number by which spreadsheets count days. */
export function readDay(text: string): DayReading {
  if (text === '') return {};
  const serial = /^[2-7]\d{4}$/u.exec(text.normalize('NFKC'))?.[0];
  if (serial !== undefined) return { iso: excelDay(Number(serial)) };
  const { iso, problem, suggestion: right } = parseDate(text);
  if (iso !== undefined) return { iso };
  const fix =
    right === undefined
      ? '「2026-04-01」のように、暦にある日を書いてください。'
      : `「${right}」のように書いてください。`;
  return { rule: problem === 'form' ? 'known-value' : 'dates-exist', fix };
}

/** Excel counts days from 1899-12-30 (it takes 1900 for a leap year); a cell formatted as a number shows the count. */
function excelDay(serial: number): IsoDate {
  return addDays('1899-12-30', serial);
}
