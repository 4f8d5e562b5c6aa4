import { LIMITS } from './check-limits.ts';
import { TOO_DEEP } from './check-nesting.ts';
import type { CheckReport } from './check-report.ts';
import { TOO_LARGE } from './check-tables.ts';
import { childrenOf, startOf, type Tree, type TreeNode } from './tree.ts';

/** Nodes inside each other, of any kind: more than any sentence has, less than recursion can take. */
const DEPTH_LIMIT = 100;

/** Depth and number of nodes as the parser counts them; without recursion, so that what follows may recurse. */
export function checkSize(tree: Tree, report: CheckReport): void {
  const stack: { node: TreeNode; depth: number; blocks: number }[] = [{ node: tree, depth: 0, blocks: 0 }];
  let cells = 0;
  let nodes = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    const blocks = top.blocks + (isNesting(node) ? 1 : 0);
    if (depth > DEPTH_LIMIT || blocks > LIMITS.nesting) return report.refuse(startOf(node), TOO_DEEP);
    if (++nodes > LIMITS.nodes) return report.refuse(startOf(node), TOO_MANY);
    if (node.type === 'tableCell' && ++cells > LIMITS.cells) return report.refuse(startOf(node), TOO_LARGE);
    for (const child of childrenOf(node)) stack.push({ node: child, depth: depth + 1, blocks });
  }
}

const TOO_MANY = {
  ruleId: 'safe-subset',
  message: `段落、箇条書き、リンクなどが、合わせて${LIMITS.nodes}を超えています。`,
  fix: '手順書を業務ごと、又は担当範囲（part）ごとに分けてください。',
} as const;

function isNesting(node: TreeNode): boolean {
  return node.type === 'blockquote' || node.type === 'list' || node.type === 'mdxJsxFlowElement';
}
