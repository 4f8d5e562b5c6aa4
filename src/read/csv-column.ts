import type { CellType } from '#model/inventory-columns.ts';
import type { PostSymbols } from '#model/post-symbols.ts';

/** One column of a CSV file of the content folder. */
export interface CsvColumn {
  key: string;
  heading: string;
  synonyms?: readonly string[];
  /** True where the file must have the column and every row should fill it. */
  isCore?: boolean;
  /** True where no message may quote what is written: staff numbers, and names in their place. */
  isPrivate?: boolean;
  cell: CellType;
  /** In a column of posts' ids: which of them is meant where a post's name stands in its place. */
  symbols?: PostSymbols;
  description: string;
  example: string;
}

/** A heading or a word as it is compared: width, white space, brackets and a trailing ★ make no difference. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s|[★☆*※]/gu, '')
    .toLowerCase();
}
