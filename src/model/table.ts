/** A value in a cell of a table: plain data, so that every output prints the same. */
export type CellValue = string | number | null;

/**
 * A column of a table. `date` cells hold ISO dates, `ratio` cells a number from 0 to 1, `load` cells the hours of one month
 * out of the twelve of their row, `works` cells ids separated by 「;」; outputs write them their way.
 */
export interface TableColumn {
  key: string;
  heading: string;
  align?: 'right';
  type?: 'date' | 'ratio' | 'load' | 'works';
  /** Left out where a table has to fit a terminal; files have every column. */
  isDetail?: boolean;
}

/** A table as data: what `report` makes and `format` prints, so that neither needs the other. */
export interface Table {
  columns: readonly TableColumn[];
  rows: readonly Readonly<Record<string, CellValue>>[];
  /** How the figures were made and what is missing from them, in Japanese sentences. */
  notes?: readonly string[];
  /** The column by whose values pages divide the rows under headings; rows of one value stand together. */
  headingKey?: string;
  /** The column whose values name the rows; without it the first. */
  nameKey?: string;
}

/** What stands above a printed table: which report, of which day, from which commit (null without git). */
export interface TableHeading {
  name: string;
  title: string;
  asOf: string;
  commit: string | null;
}
