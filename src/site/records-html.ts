import { factsHtml, tableHtml } from './cell-html.ts';
import type { TableView } from './cell.ts';

/** A table under a heading of its own as escaped HTML; where it has one row only, that row as facts. */
export function recordsHtml(table: TableView, root: string): string {
  const [row, ...others] = table.rows;
  if (!row || others.length > 0) return tableHtml(table, { root, isCaptionHidden: true });
  const facts = table.columns.map(({ heading }, index) => ({ label: heading, value: row.cells[index] ?? '' }));
  return factsHtml(facts, root);
}
