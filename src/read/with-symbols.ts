import type { PostSymbols } from '#model/post-symbols.ts';
import type { CsvColumn } from './csv-column.ts';

/** Columns of posts' ids, by key: who does not know that writes the names of posts there. */
const POSTS: readonly string[] = ['owner', 'deputy', 'post'];

/** The columns of a file, those of posts with what tells which post is meant by a name. */
export function withSymbols(columns: readonly CsvColumn[], symbols: PostSymbols | undefined): readonly CsvColumn[] {
  return columns.map((column) => (POSTS.includes(column.key) ? { ...column, symbols } : column));
}
