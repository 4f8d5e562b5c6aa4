import { fiscalYear, fiscalYearLabel, type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { calendar, type CalendarEntry } from '#report/calendar.ts';
import { address } from '../address.ts';
import type { Cell, TableView } from '../cell.ts';
import { lawCell, postCell, procedureCell, sectionCell, workCell } from '../links.ts';

/** A month of the year in the row of months above a calendar page. */
export interface MonthLink {
  label: string;
  href: string;
  isCurrent: boolean;
  count: number;
}

/** All that the page of a month shows. */
export interface MonthView {
  year: string;
  month: number;
  months: readonly MonthLink[];
  deadlines: TableView;
  works: TableView;
}

/** The twelve pages of 年間予定 for the fiscal year of `asOf`, April first. */
export function monthViews(manual: Manual, asOf: IsoDate): MonthView[] {
  const year = fiscalYear(asOf);
  const entries = calendar(manual, year);
  return FISCAL_MONTHS.map((month) => {
    const inMonth = entries.filter((entry) => entry.month === month);
    return {
      year: fiscalYearLabel(year),
      month,
      months: monthLinks(entries, month),
      deadlines: deadlineTable(manual, inMonth, month),
      works: monthWorkTable(manual, inMonth, month),
    };
  });
}

/** Links to the twelve months; `current` is marked. */
export function monthLinks(entries: readonly CalendarEntry[], current: number | undefined): MonthLink[] {
  return FISCAL_MONTHS.map((month) => ({
    label: `${month}月`,
    href: address.month(month),
    isCurrent: month === current,
    count: entries.filter((entry) => entry.month === month).length,
  }));
}

function deadlineTable(manual: Manual, entries: readonly CalendarEntry[], month: number): TableView {
  return {
    caption: `${month}月の期限`,
    empty: 'この月に日の決まった期限はありません。',
    columns: [
      { heading: '日' },
      { heading: '期限', isWide: true },
      { heading: '業務・手順書' },
      { heading: '課' },
      { heading: '主担当' },
      { heading: '根拠' },
    ],
    rows: entries
      .filter(({ kind }) => kind === 'deadline')
      .map((entry) => ({
        cells: [
          entry.day ? [wareki(entry.day), ...(entry.closed ? [`（${entry.closed}に当たる）`] : [])] : '',
          [entry.title, entry.rule],
          subjectCells(manual, entry),
          sectionCell(manual, entry.section),
          postCell(manual, entry.owner),
          entry.basis ? lawCell(manual, entry.basis) : '',
        ],
      })),
  };
}

function monthWorkTable(manual: Manual, entries: readonly CalendarEntry[], month: number): TableView {
  return {
    caption: `${month}月の業務`,
    empty: 'この月に時期の決まった業務はありません。',
    columns: [{ heading: '業務', isWide: true }, { heading: '課' }, { heading: '主担当' }, { heading: '忙しさ' }],
    rows: entries
      .filter(({ kind }) => kind !== 'deadline')
      .map((entry) => ({
        cells: [
          subjectCells(manual, entry),
          sectionCell(manual, entry.section),
          postCell(manual, entry.owner),
          entry.kind === 'peak' ? '繁忙月' : '',
        ],
      })),
  };
}

function subjectCells(manual: Manual, entry: CalendarEntry): Cell {
  const procedure = entry.procedure === undefined ? undefined : manual.procedureById.get(entry.procedure);
  if (procedure) return procedureCell(procedure);
  return entry.works.flatMap((id) => {
    const work = manual.workById.get(id);
    return work ? [workCell(work)] : [];
  });
}
