import type { CheckReport } from './check-report.ts';
import { childrenOf, isPhrasing, startOf, type TreeNode } from './tree.ts';

type Content = 'blocks' | 'words' | 'items' | 'rows' | 'cells';

const CONTENT: Readonly<Partial<Record<TreeNode['type'], Content>>> = {
  root: 'blocks',
  blockquote: 'blocks',
  listItem: 'blocks',
  footnoteDefinition: 'blocks',
  mdxJsxFlowElement: 'blocks',
  list: 'items',
  table: 'rows',
  tableRow: 'cells',
};

const KIND: Readonly<Partial<Record<TreeNode['type'], Content>>> = {
  listItem: 'items',
  tableRow: 'rows',
  tableCell: 'cells',
};

/**
 * Refuses a node that holds what it cannot: blocks inside a heading, a table inside a cell. Sätteri 0.10 builds such trees,
 * without an error, where a tag opens on one line and closes in the middle of another. Expects a tidied tree.
 */
export function checkStructure(node: TreeNode, report: CheckReport): void {
  const content = CONTENT[node.type] ?? 'words';
  const stray = childrenOf(node).find((child) => kindOf(child) !== content);
  if (stray) report.refuse(startOf(stray), ACROSS);
}

function kindOf(node: TreeNode): Content {
  return KIND[node.type] ?? (isPhrasing(node) ? 'words' : 'blocks');
}

const ACROSS = {
  ruleId: 'safe-subset',
  message: 'タグの始まりと終わりが、別々の段落や見出し、表、箇条書きの途中にあります。',
  fix: '始まりのタグと終わりのタグを、それぞれ行の初めから1行に書き、前後に空の行を入れてください。',
} as const;
