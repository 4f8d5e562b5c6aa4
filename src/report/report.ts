import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Table } from '#model/table.ts';
import type { ReportFigures } from './report-figures.ts';

/** The rows of a report with their Japanese headings. */
export type ReportTable = Table;

/** 報告: what the manual says about itself on a day, as one table. Pages, CSV and the command line follow from it. */
export interface Report {
  /** Address and file name; never renamed. */
  name: string;
  title: string;
  /** The title in hiragana, by which search finds it. */
  reading: string;
  /** What else people call it. */
  aliases?: readonly string[];
  /** What it shows and how its figures are made. */
  description: string;
  /** Who it is for. */
  readers: string;
  /** `figures` are of the same manual and day: whoever makes several reports has them computed once. */
  table(manual: Manual, asOf: IsoDate, figures?: ReportFigures): ReportTable;
  /** What stands below it in the terminal, where one table would be too wide: its columns of detail. */
  below?(figures: ReportFigures): ReportTable;
  /** What JSON holds in place of the table, where the report is more than one table. */
  data?(figures: ReportFigures): unknown;
}
