import type { Heading as HeadingNode } from 'mdast';
import type { Body, ComponentUse, Heading, Reference, TextBlock } from '#model/body.ts';
import { HEADING_PREFIX, headingSlug } from './anchor.ts';
import type { CheckedUse } from './check-tag.ts';
import type { CheckedTree } from './check-tree.ts';
import { pointWalker, type Point } from './notices.ts';
import { lineBreaksIn, plainText } from './plain-text.ts';
import type { ScannedBody } from './scan-body.ts';
import { childrenOf, isTag, startOf, type Tag, type TreeNode } from './tree.ts';

/** What rules, reports and pages read of a body, and the ids that the renderer gives to headings. */
export interface CollectedBody {
  body: Omit<Body, 'digest'>;
  headingIds: ReadonlyMap<HeadingNode, string>;
}

type HiddenText = NonNullable<Body['hidden']>[number];

interface Collection {
  checked: CheckedTree;
  /** Added to a line of the body to make it a line of the file. */
  shift: number;
  components: ComponentUse[];
  headings: Heading[];
  links: Reference[];
  images: Reference[];
  texts: TextBlock[];
  hidden: HiddenText[];
  headingIds: Map<HeadingNode, string>;
  usedIds: Set<string>;
}

/** Reads the data out of a checked tree, in the order of the text. */
export function collectBody(checked: CheckedTree, { body, comments }: ScannedBody, firstLine: number): CollectedBody {
  const collection: Collection = {
    checked,
    shift: firstLine - 1,
    components: [],
    headings: [],
    links: [],
    images: [],
    texts: [],
    hidden: [],
    headingIds: new Map(),
    usedIds: new Set(),
  };
  collect(checked.tree, { within: -1, isItem: false }, collection);
  const pointOf = pointWalker(body);
  for (const { start, end } of comments) {
    collection.hidden.push({ text: body.slice(start, end), ...placeOf(pointOf(start), collection) });
  }
  const { components, headings, links, images, texts, hidden, headingIds } = collection;
  return { body: { components, headings, links, images, texts, hidden }, headingIds };
}

interface Around {
  within: number;
  /** True directly inside a list item. */
  isItem: boolean;
}

function collect(node: TreeNode, around: Around, to: Collection): void {
  if (node.type === 'text') return;
  const use = isTag(node) ? to.checked.uses.get(node) : undefined;
  if (use && isTag(node)) addUse(node, use, to);
  else addNode(node, around, to);
  addHidden(node, use, to);
  const inside: Around = { within: use ? use.index : around.within, isItem: node.type === 'listItem' };
  for (const child of childrenOf(node)) collect(child, inside, to);
}

function addNode(node: TreeNode, { within, isItem }: Around, to: Collection): void {
  const { line, column } = placeOf(startOf(node), to);
  switch (node.type) {
    case 'paragraph':
      return addText(
        {
          text: plainText(node.children),
          kind: isItem ? 'listItem' : 'paragraph',
          within,
          line,
          column,
          ...(hasMoreLines(node) && { breaks: lineBreaksIn(node.children) }),
        },
        to,
      );
    case 'tableCell':
      return addText({ text: plainText(node.children), kind: 'tableCell', within, line, column }, to);
    case 'heading':
      return addHeading(node, within, to);
    case 'link':
      to.links.push({ url: node.url, text: plainText(node.children), line, column });
      return undefined;
    case 'linkReference':
      to.links.push({ url: urlOf(node.identifier, to), text: plainText(node.children), line, column });
      return undefined;
    case 'image':
      to.images.push({ url: node.url, text: node.alt ?? '', line, column });
      return undefined;
    case 'imageReference':
      to.images.push({ url: urlOf(node.identifier, to), text: node.alt ?? '', line, column });
      return undefined;
    default:
      return undefined;
  }
}

function hasMoreLines({ position }: TreeNode): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** What stands in the file, but in no sentence: code, definitions, the titles of links, values that were left out. */
function addHidden(node: TreeNode, use: CheckedUse | undefined, to: Collection): void {
  const texts = hiddenIn(node, use);
  if (texts.length === 0) return;
  const place = placeOf(startOf(node), to);
  for (const text of texts) if (text) to.hidden.push({ text, ...place });
  if (node.type === 'code') to.hidden.push({ text: node.value, line: place.line + 1, column: 1 });
}

const NOTHING: readonly string[] = [];

function hiddenIn(node: TreeNode, use: CheckedUse | undefined): readonly (string | null | undefined)[] {
  if (node.type === 'code') return [node.meta];
  if (node.type === 'definition') return [node.url, node.title];
  if (node.type === 'link' || node.type === 'image') return [node.title];
  return isTag(node) ? leftOut(node, use?.attributes ?? {}) : NOTHING;
}

function leftOut(tag: Tag, kept: CheckedUse['attributes']): readonly string[] {
  if (tag.attributes.length === Object.keys(kept).length) return NOTHING;
  return tag.attributes.flatMap((attribute) => {
    const isKept = attribute.type === 'mdxJsxAttribute' && Object.hasOwn(kept, attribute.name);
    return !isKept && typeof attribute.value === 'string' ? [attribute.value] : [];
  });
}

function placeOf(point: Point, { shift }: Collection): Point {
  return { line: point.line + shift, column: point.column };
}

function urlOf(identifier: string, { checked }: Collection): string {
  return checked.definitions.get(identifier)?.url ?? '';
}

function addText(block: TextBlock, { texts }: Collection): void {
  if (block.text !== '') texts.push(block);
}

function addHeading(node: HeadingNode, within: number, to: Collection): void {
  const text = plainText(node.children);
  const { line, column } = placeOf(startOf(node), to);
  const id = freeId(HEADING_PREFIX + (headingSlug(text) || 'x'), to);
  to.headingIds.set(node, id);
  to.headings.push({ depth: Math.max(2, node.depth), text, id, line, column });
  addText({ text, kind: 'heading', within, line, column }, to);
}

/** The id, with a number behind it where an earlier heading has it. */
function freeId(id: string, { usedIds }: Collection): string {
  let free = id;
  for (let count = 2; usedIds.has(free); count++) free = `${id}-${count}`;
  usedIds.add(free);
  return free;
}

function addUse(node: Tag, { name, attributes, parent }: CheckedUse, to: Collection): void {
  const { line, column } = placeOf(startOf(node), to);
  to.components.push({ name, attributes, parent, text: plainText(childrenOf(node)), line, column });
}
