import type { Block, ComparisonRow, UnchangedBlock } from '#model/comparison.ts';
import { blockTree, numbering } from './block-tree.ts';
import { mergeTrees } from './merge-trees.ts';
import { matchBlocks } from './match-blocks.ts';
import type { BlockRow } from './block-row.ts';

/**
 * 新旧対照表 of two lists of blocks. The before sides read downwards are the old blocks in their order, the after sides the
 * new ones. No row where no reader sees a difference.
 */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparisonRow[] {
  const numberOf = numbering();
  const trees = { before: blockTree(before, numberOf), after: blockTree(after, numberOf) };
  return fold(mergeTrees(trees, matchBlocks(trees.before, trees.after)));
}

/** Folds what is unchanged into （略）; nothing is left where nothing is changed. */
function fold(rows: readonly BlockRow[]): ComparisonRow[] {
  const folded: ComparisonRow[] = [];
  let open: UnchangedBlock[] | undefined;
  for (const row of rows) {
    if (row.change !== 'same') {
      folded.push(row);
      open = undefined;
    } else if (open) open.push(row.block);
    else {
      open = [row.block];
      folded.push({ change: 'omitted', path: row.path, blocks: open });
    }
  }
  return folded.some(({ change }) => change !== 'omitted') ? folded : [];
}
