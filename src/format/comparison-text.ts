import {
  COMPARISON_NOTES,
  type Block,
  type ComparedEdition,
  type ComparisonRow,
  type ComparisonSide,
  type MarkedLine,
  type OmittedRow,
} from '#model/comparison.ts';
import { wareki } from '#model/iso-date.ts';

/** A line of a cell: what stands before its text, and the text with its marks. */
export interface CellLine extends MarkedLine {
  /** The block's own name (手順3, ・), in which the number is automatic; empty but in its first line. */
  name: string;
  /** What stands between the name and the text: a gap, 行う人：. */
  lead: string;
}

/** The lines of a side as a cell of a table shows them. Where a link leads is shown only where that has changed. */
export function cellLines(block: Block, lines: readonly MarkedLine[]): CellLine[] {
  const shown = lines.filter((line) => !TARGETS.has(line.label) || line.pieces.some(({ mark }) => mark));
  if (shown.length === 0) return [{ name: block.label, lead: '', label: '', pieces: [] }];
  return shown.map((line, index) => {
    const name = index === 0 ? block.label : '';
    const gap = name === '' || name === '・' ? '' : GAP;
    return { ...line, name, lead: gap + (line.label === '' ? '' : `${line.label}：`) };
  });
}

const TARGETS: ReadonlySet<string> = new Set(['リンク先', '図']);
const GAP = '\u3000';

/** Unchanged lines of a block. */
export function plainLines({ lines }: Block): MarkedLine[] {
  return lines.map(({ label, text }) => ({ label, pieces: text === '' ? [] : [{ text }] }));
}

/** The place of a row in words: 手順 ＞ 手順5 届書の記載を審査します. */
export function placeWords(path: readonly string[]): string {
  return path.join(' ＞ ');
}

/** What a side shows of a stretch without a change: nothing where it has none of its blocks. */
export function omittedNote({ blocks }: OmittedRow, side: 'after' | 'before'): string {
  return blocks.some((each) => each[side]) ? COMPARISON_NOTES.omitted : '';
}

/** Rows that stand in one place; a stretch without a change has none. */
export interface PlaceRows {
  place: string;
  rows: readonly ComparisonRow[];
}

/** The rows of a table by where they stand. What is inside a block that was added or deleted stays with it. */
export function rowsByPlace(rows: readonly ComparisonRow[]): PlaceRows[] {
  const groups: { place: string; rows: ComparisonRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const place = row.change === 'omitted' ? '' : placeWords(row.path);
    if (last && (last.place === place || isInside(row, last.rows))) last.rows.push(row);
    else groups.push({ place, rows: [row] });
  }
  return groups;
}

function isInside(row: ComparisonRow, rows: readonly ComparisonRow[]): boolean {
  if (row.change === 'omitted') return false;
  return rows.some((other) => {
    if (other.change !== row.change) return false;
    const block = other.after.block ?? other.before.block;
    if (!block?.label || row.path.length <= other.path.length) return false;
    const isUnder = other.path.every((name, index) => row.path[index] === name);
    return isUnder && (row.path[other.path.length]?.replace(/^改正前の/u, '').startsWith(block.label) ?? false);
  });
}

/** An edition in words: 第3版（令和8年4月1日施行）. */
export function editionWords({ edition, effectiveFrom }: Pick<ComparedEdition, 'edition' | 'effectiveFrom'>): string {
  const number = edition === undefined ? '' : `第${edition}版`;
  const from = effectiveFrom === undefined ? '' : `${wareki(effectiveFrom)}施行`;
  if (number && from) return `${number}（${from}）`;
  return number || from || '版と施行日の記載がありません';
}

/** True for a block that stands on this side. */
export function hasBlock(side: ComparisonSide): side is Extract<ComparisonSide, { block: Block }> {
  return side.block !== undefined;
}
