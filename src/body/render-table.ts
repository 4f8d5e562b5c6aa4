import type { AlignType, Table, TableRow } from 'mdast';
import type { Rendering } from './rendering.ts';

/**
 * A table: the first row is its head. Columns are aligned by class, since the page's policy forbids style attributes. End
 * tags that HTML lets out (HTML 13.1.2.4) are left out, as in lists: pages must stay small.
 */
export function renderTable(table: Table, to: Rendering): void {
  const align = table.align ?? [];
  const [head, ...rows] = table.children;
  to.out.html('<table>');
  if (head) {
    to.out.html('<thead>');
    renderRow(head, { tag: 'th', align }, to);
  }
  if (rows.length > 0) to.out.html('<tbody>');
  for (const row of rows) renderRow(row, { tag: 'td', align }, to);
  to.out.html('</table>');
}

interface CellForm {
  tag: string;
  align: readonly AlignType[];
}

/** A short row is filled up; a long one keeps its cells, so that nothing that was written is lost. */
function renderRow(row: TableRow, { tag, align }: CellForm, to: Rendering): void {
  to.out.html('<tr>');
  const count = Math.max(row.children.length, align.length);
  for (let column = 0; column < count; column++) {
    const cell = row.children[column];
    // A head cell without words heads nothing (axe: empty-table-header).
    to.out.html(`<${cell?.children.length ? tag : 'td'}${alignClass(align[column])}>`);
    if (cell) to.inside(cell);
  }
}

function alignClass(align: AlignType | undefined): string {
  return align === 'right' || align === 'center' ? ` class="al-${align}"` : '';
}
