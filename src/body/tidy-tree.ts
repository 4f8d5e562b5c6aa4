import type { Link, Text } from 'mdast';
import { withSingleTildes } from './with-single-tildes.ts';
import {
  childrenOf,
  isInlineTag,
  isPhrasing,
  isTag,
  type Content,
  type Tag,
  type Tree,
  type TreeNode,
} from './tree.ts';

/**
 * Brings the parser's tree, in place, into the one form that is checked and rendered: block content holds blocks only, a
 * term on a line of its own is a paragraph, components that stand alone on one line are blocks, a bare web address ends
 * where Japanese begins, and one tilde is a tilde. The tree must not be deeper than `checkSize` allows.
 */
export function tidyTree(tree: Tree, source: string): void {
  const hasAddresses = source.includes('://') || source.includes('www.');
  tidy(tree, { source, hasAddresses, hasTildes: source.includes('~') });
}

/** The text that was parsed, and which of its signs are worth a look at each node. */
interface Parsed {
  source: string;
  hasAddresses: boolean;
  hasTildes: boolean;
}

function tidy(node: TreeNode, parsed: Parsed): void {
  const inside = childrenOf(node);
  if (inside.length === 0) return;
  const { source, hasAddresses, hasTildes } = parsed;
  let children = hasTildes ? withSingleTildes(inside, source) : inside;
  if (hasAddresses && children.some((child) => child.type === 'link'))
    children = children.flatMap((child) => cutAddress(child, source));
  if (holdsBlocks(node)) children = asBlocks(children);
  if (children !== inside) (node as { children: readonly Content[] }).children = children;
  for (const child of children) tidy(child, parsed);
}

function holdsBlocks(node: TreeNode): boolean {
  if (node.type === 'mdxJsxFlowElement') return !isInlineTag(node);
  return (
    node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition'
  );
}

/** Puts every run of inline content into a paragraph; a run of nothing but components is a run of blocks. */
function asBlocks(children: readonly Content[]): readonly Content[] {
  if (!children.some((child) => isPhrasing(child) || isInlineTag(child))) return children;
  const blocks: Content[] = [];
  let run: Content[] = [];
  const flush = () => {
    blocks.push(...closeRun(run));
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) run.push(child);
    else if (isInlineTag(child)) run.push(asInline(child));
    else {
      flush();
      blocks.push(child);
    }
  }
  flush();
  return blocks;
}

function closeRun(run: Content[]): Content[] {
  const words = run.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  const [first] = words;
  if (!first) return [];
  if (words.every((node) => isTag(node) && !isInlineTag(node))) return words.map((node) => asBlock(node as Tag));
  return [{ type: 'paragraph', children: run, position: first.position } as Content];
}

function asBlock(tag: Tag): Content {
  return { ...tag, type: 'mdxJsxFlowElement' } as Content;
}

function asInline(tag: Tag): Content {
  return { ...tag, type: 'mdxJsxTextElement' } as Content;
}

/** GFM takes everything up to the next space into a bare address; Japanese has no spaces. */
function cutAddress(node: Content, source: string): Content[] {
  if (node.type !== 'link' || source[node.position?.start.offset ?? 0] === '[') return [node];
  const [label] = node.children;
  if (label?.type !== 'text') return [node];
  const address = /^[\u0021-\u007e]*[\w/]/.exec(label.value)?.[0] ?? '';
  // 「http://を付けない」 speaks of addresses and is none.
  if (/^(?:https?:\/\/)?(?:www)?$/i.test(address)) return [label];
  const kept = address.length;
  const cut = label.value.length - kept;
  if (cut === 0 || kept === 0) return [node];
  const rest: Text = { type: 'text', value: label.value.slice(kept), position: node.position };
  const link: Link = {
    ...node,
    url: node.url.slice(0, -cut),
    children: [{ ...label, value: label.value.slice(0, kept) }],
  };
  return [link, rest];
}
