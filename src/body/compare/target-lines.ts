import type { BlockLine } from '#model/comparison.ts';
import type { CheckedTree } from '../check-tree.ts';
import { childrenOf, type TreeNode } from '../tree.ts';

/**
 * Where the links of a text lead and which pictures stand in it: another form or picture behind the same words is a change
 * that a reader meets. A link inside the page is left out: its address is an id.
 */
export function targetLines(node: TreeNode, checked: CheckedTree): BlockLine[] {
  const own = targetOf(node, checked);
  const inside = childrenOf(node).flatMap((child) => targetLines(child, checked));
  return own ? [own, ...inside] : inside;
}

function targetOf(node: TreeNode, { definitions }: CheckedTree): BlockLine | undefined {
  const url =
    'url' in node && node.type !== 'definition'
      ? node.url
      : 'identifier' in node && definitions.get(node.identifier)?.url;
  if (!url || url.startsWith('#')) return undefined;
  if (node.type === 'image' || node.type === 'imageReference')
    return { label: '図', text: url.split('/').at(-1) ?? '' };
  return node.type === 'link' || node.type === 'linkReference'
    ? { label: 'リンク先', text: url.replace(/\.mdx(?=$|#)/, '') }
    : undefined;
}
