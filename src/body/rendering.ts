import type { Heading } from 'mdast';
import type { CheckedTree } from './check-tree.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { TreeNode } from './tree.ts';

/** What the rendering of a node needs besides the node. */
export interface Rendering {
  checked: CheckedTree;
  headingIds: ReadonlyMap<Heading, string>;
  out: SegmentWriter;
  /** Identifiers of footnotes in the order of their first reference, with how often each was met so far. */
  footnotes: Map<string, number>;
  /** Renders a node, or what is inside a node, to the same writer. */
  node: (node: TreeNode) => void;
  inside: (node: TreeNode) => void;
}
