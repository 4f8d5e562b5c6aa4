import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { COMPONENTS, type ComponentName } from '#model/components.ts';
import type { Point } from './notices.ts';

/** A node of the one tree that is checked and rendered. */
export type TreeNode = Nodes;

/** The root of the one tree that is checked and rendered. */
export type Tree = Root;

/** A tag that an author wrote: a component, or a piece of harmless inline HTML. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** A node that stands in another. */
export type Content = RootContent;

/** HTML elements that authors may write, without attributes: line breaks, readings, indices, keys. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  'br',
  'wbr',
  'sub',
  'sup',
  'ruby',
  'rt',
  'rp',
  'kbd',
  'u',
]);

/** Those of them that have no content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'wbr']);

const INLINE_NAMES: ReadonlySet<string> = new Set([
  ...INLINE_ELEMENTS,
  ...Object.keys(COMPONENTS).filter((name) => COMPONENTS[name as ComponentName].children === 'inline'),
]);

const PHRASING: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

/** True for a component's or an element's tag. */
export function isTag(node: TreeNode): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** True for what stands inside a sentence. */
export function isPhrasing(node: TreeNode): boolean {
  return PHRASING.has(node.type);
}

/** True for a tag that belongs inside a sentence, wherever it is written: a term, a line break, a reading. */
export function isInlineTag(node: TreeNode): node is Tag {
  return isTag(node) && INLINE_NAMES.has(node.name ?? '');
}

/** Where a node starts in the body. */
export function startOf(node: TreeNode): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}

const NO_NODES: readonly Content[] = [];

/** The nodes inside a node, none where it holds none. */
export function childrenOf(node: TreeNode): readonly Content[] {
  return (node as { children?: Content[] }).children ?? NO_NODES;
}
