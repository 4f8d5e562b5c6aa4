import {
  COMPARISON_HEADINGS,
  sidesInOrder,
  type ChangedRow,
  type Comparison,
  type ComparisonOrder,
  type ComparisonRow,
  type ComparisonSide,
  type Piece,
} from '#model/comparison.ts';
import { withUnseenNamed } from '#model/with-unseen-named.ts';
import type { ComparisonDocument } from './comparison-docx.ts';
import { comparisonHeading } from './comparison-heading.ts';
import { cellLines, hasBlock, omittedNote, rowsByPlace, type PlaceRows } from './comparison-text.ts';
import { padTo, wrapTo } from './lay-text.ts';

/** Two sides and what stands between them make the 100 columns that other texts for the terminal have. */
const SIDE = 48;
const WIDTH = SIDE * 2 + 3;
const LEGEND = '《　》の中が改正する部分です。';
const RULE = `${'-'.repeat(SIDE + 1)}+${'-'.repeat(SIDE + 1)}`;

/** 新旧対照表 for the terminal: both sides next to each other, 100 columns wide. */
export function formatComparison(comparisons: readonly Comparison[], document: ComparisonDocument): string {
  const { title, lines = [], order } = document;
  const tables = comparisons.flatMap((comparison) => tableLines(comparison, order));
  const head = [title, ...lines, ...(comparisons.length === 0 ? [] : [LEGEND])];
  const text = [...head.flatMap((line) => wrapTo(line, WIDTH)), ...tables];
  return withUnseenNamed(text.map((line) => `${line.trimEnd()}\n`).join(''));
}

function tableLines(comparison: Comparison, order: ComparisonOrder): string[] {
  const { name, editions } = comparisonHeading(comparison);
  const head = ['', `■ ${name}`, ...editions, ''];
  if (comparison.rows.length === 0) return [...head, '変更はありません。'];
  const [left, right] = sidesInOrder(order).map((side) => COMPARISON_HEADINGS[side]);
  const groups = rowsByPlace(comparison.rows).flatMap((group) => groupLines(group, order));
  return [...head, ...sideBySide([left ?? ''], [right ?? '']), RULE, ...groups];
}

function groupLines({ place, rows }: PlaceRows, order: ComparisonOrder): string[] {
  const head = place === '' ? [] : wrapTo(`［${place}］`, WIDTH);
  const lines = rows.flatMap((row) => rowLines(row, order));
  return [...head, ...(place === '' ? withoutRepeats(lines) : lines), RULE];
}

/** Two stretches without a change, one of facts and one of the text, are one to a reader. */
function withoutRepeats(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line !== lines[index - 1]);
}

function rowLines(row: ComparisonRow, order: ComparisonOrder): string[] {
  if (row.change === 'omitted') {
    const [left, right] = sidesInOrder(order).map((side) => [omittedNote(row, side)]);
    return sideBySide(left ?? [], right ?? []);
  }
  const [left, right] = sidesInOrder(order).map((side) => sideLines(row[side], row));
  return [...(row.remark === '' ? [] : [`備考：${row.remark}`]), ...sideBySide(left ?? [], right ?? [])];
}

/** What is wholly new or gone needs no marks: the other side says so. */
function sideLines(side: ComparisonSide, { change }: ChangedRow): string[] {
  if (!hasBlock(side)) return [side.note];
  const isWhole = change === 'added' || change === 'deleted';
  const text = isWhole ? ({ text }: Piece) => text : markedText;
  return cellLines(side.block, side.lines).map(({ name, lead, pieces }) => name + lead + pieces.map(text).join(''));
}

function markedText({ text, mark }: Piece): string {
  return mark ? `《${text}》` : text;
}

function sideBySide(left: readonly string[], right: readonly string[]): string[] {
  const [lefts, rights] = [left, right].map((lines) =>
    lines.flatMap((line) => line.split('\n')).flatMap((line) => wrapTo(line, SIDE)),
  );
  const height = Math.max(lefts?.length ?? 0, rights?.length ?? 0);
  return Array.from(
    { length: height },
    (_, line) => `${padTo(lefts?.[line] ?? '', SIDE, 'right')} | ${rights?.[line] ?? ''}`,
  );
}
