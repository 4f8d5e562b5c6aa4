import type { Heading } from 'mdast';
import type { Segment } from '#model/body.ts';
import { escapeXml } from '#model/escape-xml.ts';
import type { CheckedUse } from './check-tag.ts';
import type { CheckedTree } from './check-tree.ts';
import { foldBreaks } from './plain-text.ts';
import { renderFootnoteReference, renderFootnotes } from './render-footnotes.ts';
import { renderImage, renderLink } from './render-links.ts';
import { renderList } from './render-list.ts';
import { renderTable } from './render-table.ts';
import type { Rendering } from './rendering.ts';
import { segmentWriter } from './segment-writer.ts';
import { childrenOf, isInlineTag, isTag, VOID_ELEMENTS, type Tag, type TreeNode } from './tree.ts';

/**
 * Folds a checked tree into segments. Every tag and attribute of the HTML stands in this file and the `render-…` files;
 * an author's words come through `escapeXml` only, an author's addresses through `linkTarget` only.
 */
export function toSegments(checked: CheckedTree, headingIds: ReadonlyMap<Heading, string>): Segment[] {
  const rendering = renderingTo({ checked, headingIds, footnotes: new Map() });
  rendering.inside(checked.tree);
  renderFootnotes(rendering);
  return rendering.out.segments();
}

/** A rendering with a writer of its own. */
function renderingTo(shared: Omit<Rendering, 'out' | 'node' | 'inside'>): Rendering {
  const rendering: Rendering = {
    ...shared,
    out: segmentWriter(),
    node: (node) => render(node, rendering),
    inside: (node) => {
      for (const child of childrenOf(node)) render(child, rendering);
    },
  };
  return rendering;
}

const WRAPPED: Readonly<Record<string, readonly [before: string, after: string]>> = {
  paragraph: ['<p>', '</p>'],
  emphasis: ['<em>', '</em>'],
  strong: ['<strong>', '</strong>'],
  delete: ['<del>', '</del>'],
  blockquote: ['<blockquote>', '</blockquote>'],
};

function render(node: TreeNode, to: Rendering): void {
  const wrapped = WRAPPED[node.type];
  if (wrapped) {
    to.out.html(wrapped[0]);
    to.inside(node);
    to.out.html(wrapped[1]);
  } else if (isTag(node)) renderTag(node, to);
  else renderMarkdown(node, to);
}

function renderMarkdown(node: TreeNode, to: Rendering): void {
  switch (node.type) {
    case 'text':
      return to.out.html(escapeXml(foldBreaks(node.value)));
    case 'inlineCode':
      return to.out.html(`<code>${escapeXml(node.value)}</code>`);
    case 'code':
      return to.out.html(`<pre><code>${escapeXml(node.value)}\n</code></pre>`);
    case 'break':
      return to.out.html('<br>');
    case 'thematicBreak':
      return to.out.html('<hr>');
    case 'heading':
      return renderHeading(node, to);
    case 'list':
      return renderList(node, to);
    case 'table':
      return renderTable(node, to);
    case 'link':
    case 'linkReference':
      return renderLink(node, to);
    case 'image':
    case 'imageReference':
      return renderImage(node, to);
    case 'footnoteReference':
      return renderFootnoteReference(node, to);
    case 'definition':
    case 'footnoteDefinition':
      return undefined;
    default:
      throw new Error(`The checked tree holds a ${node.type}, for which there is no HTML`);
  }
}

function renderHeading(node: Heading, to: Rendering): void {
  const tag = `h${Math.max(2, node.depth)}`;
  to.out.html(`<${tag} id="${escapeXml(to.headingIds.get(node) ?? '')}">`);
  to.inside(node);
  to.out.html(`</${tag}>`);
}

function renderTag(tag: Tag, to: Rendering): void {
  const use = to.checked.uses.get(tag);
  if (use) return renderUse(tag, use, to);
  const name = tag.name ?? '';
  to.out.html(`<${name}>`);
  to.inside(tag);
  if (!VOID_ELEMENTS.has(name)) to.out.html(`</${name}>`);
}

function renderUse(tag: Tag, use: CheckedUse, to: Rendering): void {
  to.out.component({
    component: use.name,
    attributes: use.attributes,
    index: use.index,
    isInline: isInlineTag(tag),
    children: segmentsInside(tag, to),
  });
}

function segmentsInside(tag: Tag, to: Rendering): Segment[] {
  if (childrenOf(tag).length === 0) return [];
  const inner = renderingTo(to);
  inner.inside(tag);
  return inner.out.segments();
}
