import {
  COMPARISON_NOTES,
  type Block,
  type ChangedRow,
  type ComparisonSide,
  type PieceMark,
  type UnchangedBlock,
} from '#model/comparison.ts';
import type { BlockNode } from './block-tree.ts';
import type { MarkedPair } from './mark-lines.ts';
import { wholeLine } from './mark-phrases.ts';

/** A row before unchanged stretches are folded. */
export type BlockRow = ChangedRow | { change: 'same'; path: readonly string[]; block: UnchangedBlock };

/** A block that both editions have, at its place. */
export function keptRow(before: Block, after: Block, marks: MarkedPair | undefined): BlockRow {
  if (!marks?.isChanged) return { change: 'same', path: after.path, block: { before, after } };
  return {
    change: 'changed',
    path: after.path,
    after: { block: after, lines: marks.after },
    before: { block: before, lines: marks.before },
    remark: '変更',
  };
}

/** A block that the new edition has not; `path` is where it would stand there. */
export function deletedRow(block: Block, path: readonly string[]): BlockRow {
  const after = { note: COMPARISON_NOTES.deleted };
  return { change: 'deleted', path, after, before: whole(block, 'deleted'), remark: '削除' };
}

/** A block that the old edition had not. */
export function addedRow(block: Block): BlockRow {
  const { path } = block;
  const before = { note: COMPARISON_NOTES.added };
  return { change: 'added', path, after: whole(block, 'added'), before, remark: '追加' };
}

/** A moved block: what is shown of it, and where its other edition stands. */
export interface MovedBlock {
  block: Block;
  path: readonly string[];
  other: Block;
  marks: MarkedPair | undefined;
  /** True where its other edition stands further down. */
  isDown: boolean;
}

/** A moved block where it stood. */
export function movedFromRow({ block, path, other, marks, isDown }: MovedBlock): BlockRow {
  const note = `（${placeOf(other, block, isDown)}へ移動）`;
  const before = marks ? { block, lines: marks.before } : whole(block);
  return { change: 'movedFrom', path, after: { note }, before, remark: remarkOf(marks) };
}

/** A moved block where it stands. */
export function movedToRow({ block, path, other, marks, isDown }: MovedBlock): BlockRow {
  const note = `（${placeOf(other, block, isDown)}から移動）`;
  const after = marks ? { block, lines: marks.after } : whole(block);
  return { change: 'movedTo', path, after, before: { note }, remark: remarkOf(marks) };
}

/** A block that was carried along unchanged with what it stands in or behind. */
export function carriedRow(side: 'before' | 'after', { block }: BlockNode): BlockRow[] {
  return block ? [{ change: 'same', path: block.path, block: { [side]: block } }] : [];
}

function remarkOf(marks: MarkedPair | undefined): string {
  return marks?.isChanged ? '移動・変更' : '移動';
}

function whole(block: Block, mark?: PieceMark): ComparisonSide {
  return { block, lines: block.lines.map((line) => wholeLine(line, mark)) };
}

const STEP = /^手順\d+/u;

/** Where a block stands, in words: a step by its number, another by what it stands under, else by the direction. */
function placeOf(block: Block, from: Block, isDown: boolean): string {
  if (block.kind === 'Step' && block.label !== from.label) return block.label;
  const [place, here] = [block.path.at(-1), from.path.at(-1)];
  if (place !== undefined && place !== here) return STEP.exec(place)?.[0] ?? `「${place}」`;
  return isDown ? '後ろ' : '前';
}
