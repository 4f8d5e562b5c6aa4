import { childrenOf, type Content, type TreeNode } from '../tree.ts';
import type { Around, Collecting } from './collect-blocks.ts';

/** Collects the footnotes that the text refers to, in the order in which a page numbers them. */
export function collectFootnotes(
  to: Collecting,
  collectAll: (nodes: readonly Content[], around: Around, to: Collecting) => void,
): void {
  for (const [index, identifier] of referredTo(to.checked.tree, to).entries()) {
    const note = to.checked.footnotes.get(identifier);
    if (!note) continue;
    const label = `脚注${index + 1}`;
    const parent = to.blocks.push({
      kind: 'footnote',
      label,
      key: `footnote:${identifier}`,
      parent: -1,
      path: ['脚注'],
      lines: [],
    });
    collectAll(note.children, { parent: parent - 1, path: ['脚注', label] }, to);
  }
}

/** Identifiers in the order of their first reference; a note may refer to another. */
function referredTo(tree: TreeNode, { checked }: Collecting): string[] {
  const found = new Set<string>();
  visit(tree, found);
  for (const identifier of found) {
    const note = checked.footnotes.get(identifier);
    if (note) for (const child of note.children) visit(child, found);
  }
  return [...found];
}

function visit(node: TreeNode, found: Set<string>): void {
  if (node.type === 'footnoteDefinition') return;
  if (node.type === 'footnoteReference') found.add(node.identifier);
  for (const child of childrenOf(node)) visit(child, found);
}
