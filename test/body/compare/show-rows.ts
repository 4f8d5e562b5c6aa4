import type { Block, ComparisonRow, ComparisonSide, MarkedLine } from '#model/comparison.ts';

/** A row as one line: `変更 | 手順1 【…】 | 手順1 …`; marks as 〔…〕. */
export function showRow(row: ComparisonRow): string {
  if (row.change === 'omitted') return `（略）${row.blocks.length}`;
  return [row.remark, showSide(row.after), showSide(row.before)].join(' | ');
}

function showSide(side: ComparisonSide): string {
  return side.block ? [side.block.label, ...side.lines.map(showLine)].filter(Boolean).join(' ') : side.note;
}

/** A line with its marks. */
export function showLine({ label, pieces }: MarkedLine): string {
  const text = pieces.map((piece) => (piece.mark ? `〔${piece.text}〕` : piece.text)).join('');
  return label ? `${label}：${text}` : text;
}

/** The blocks of one side of a table in the order of its rows. */
export function readSide(rows: readonly ComparisonRow[], side: 'after' | 'before'): Block[] {
  return rows.flatMap((row) => {
    if (row.change === 'omitted') return row.blocks.flatMap((each) => each[side] ?? []);
    return row[side].block ?? [];
  });
}
