import { childrenOf, isInlineTag, isPhrasing, isTag, type Content, type Tag, type TreeNode } from './tree.ts';

const WIDE = String.raw`[\u2e80-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]`;
/**
 * A line end beside Japanese joins two lines without a gap: Japanese has no spaces, beside a number or a Latin word
 * neither.
 */
const JOINED_BREAK = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu');

/** Text as it is shown: a line end inside a paragraph is dropped in Japanese, and is a space elsewhere. */
export function foldBreaks(text: string): string {
  return text.includes('\n') ? text.replaceAll(JOINED_BREAK, '').replaceAll(/[ \t]*\n[ \t]*/g, ' ') : text;
}

/** The plain text of nodes, white space folded: what search, outline and rules on wording read. Readings are left out. */
export function plainText(nodes: readonly Content[]): string {
  const text = joined(nodes);
  return (/[ \t\n]/.test(text) ? text.replaceAll(/[ \t\n]+/g, ' ') : text).trim();
}

/** Stands where a line of the file ends; the gate lets no such character through. */
const MARK = '\u0001';

/** Where in the plain text of nodes the second and further lines of the file begin. */
export function lineBreaksIn(nodes: readonly Content[]): number[] {
  const marked = joined(nodes, markedBreaks)
    .replaceAll(/[ \t\n]+/g, ' ')
    .trimStart();
  let length = 0;
  return marked
    .split(MARK)
    .slice(0, -1)
    .map((line) => (length += line.length));
}

function markedBreaks(text: string): string {
  return text.replaceAll(JOINED_BREAK, MARK).replaceAll(/[ \t]*\n[ \t]*/g, ` ${MARK}`);
}

function joined(nodes: readonly Content[], fold = foldBreaks): string {
  let text = '';
  for (const node of nodes) text += textOf(node, fold);
  return text;
}

function textOf(node: TreeNode, fold: typeof foldBreaks): string {
  switch (node.type) {
    case 'text':
      return fold(node.value);
    case 'inlineCode':
      return node.value;
    case 'code':
      return `${node.value}\n`;
    case 'break':
      return fold('\n') || ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return isTag(node) && isInlineTag(node) ? wordOf(node, fold) : insideOf(node, fold);
  }
}

function insideOf(node: TreeNode, fold: typeof foldBreaks): string {
  const text = joined(childrenOf(node), fold);
  return isPhrasing(node) ? text : `${text}\n`;
}

/** A term shows its word where it holds no other; the reading over a word is not part of the sentence. */
function wordOf(tag: Tag, fold: typeof foldBreaks): string {
  if (tag.name === 'rt' || tag.name === 'rp') return '';
  if (tag.children.length > 0) return joined(childrenOf(tag), fold);
  const word = tag.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'word');
  return typeof word?.value === 'string' ? word.value : '';
}
