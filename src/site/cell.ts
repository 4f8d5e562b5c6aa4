import type { LoadLevel } from '#report/workload.ts';

/** How a state is told: by word, by shape and only then by colour. */
export type Mark = 'good' | 'soon' | 'late' | 'missing' | 'draft' | 'exempt' | 'unclear';

/** A cell of a table on a page: text, maybe a link to an address of this site, maybe with a state's mark. */
export interface RichCell {
  text: string;
  /** From the root of the site. */
  href?: string;
  mark?: Mark;
  /** What only a screen reader says after the text, where those who see it have it from the rest of the page. */
  aloud?: string;
  /** True for what must not be overlooked; the text says why. */
  isStrong?: boolean;
  /** How heavy a month is, for the shade behind a figure: 0 much lighter than the others, 4 much heavier. */
  load?: LoadLevel;
}

/** A cell as pages give it; a list is shown as lines. */
export type Cell = string | number | null | RichCell | readonly (string | RichCell)[];

/** A column of a table on a page. */
export interface Column {
  heading: string;
  isNumber?: boolean;
  isWide?: boolean;
  isDate?: boolean;
  isShort?: boolean;
  /** True for the column whose cells name their rows, where that is not the first. */
  isName?: boolean;
}

/** A table on a page, as plain data. */
export interface TableView {
  caption: string;
  columns: readonly Column[];
  rows: readonly { anchor?: string; cells: readonly Cell[] }[];
  /** True where the last two columns tell file and line: of no use on paper. */
  hasPlaces?: boolean;
  /** What is shown in place of an empty table. */
  empty: string;
  /** Links to the rows with which the parts of a long table begin. */
  jumps?: readonly { label: string; anchor: string }[];
}

const NUMBER = new Intl.NumberFormat('ja-JP');

/** The lines of a cell; none for an empty one. Numbers get their commas. */
export function lines(cell: Cell): readonly (string | RichCell)[] {
  if (cell === null || cell === '') return [];
  if (typeof cell === 'number') return [NUMBER.format(cell)];
  return isLines(cell) ? cell : [cell];
}

function isLines(cell: Cell): cell is readonly (string | RichCell)[] {
  return Array.isArray(cell);
}
