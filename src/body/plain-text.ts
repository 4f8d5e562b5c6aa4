import { isTag, type Content, type TreeNode } from './tree.ts';
import { childrenOf, isPhrasing } from './tree.ts';

const WIDE = String.raw`[\u2e80-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]`;
/** A line end beside Japanese joins two lines without a gap; Japanese has no spaces between words. */
const JOINED_BREAK = new RegExp(`(?<=${WIDE}|^)[ \\t]*\\n[ \\t]*(?=${WIDE}|$)`, 'gu');

/** Text as it is shown: line ends inside a paragraph are dropped in Japanese and are spaces elsewhere. */
export function foldBreaks(text: string): string {
  return text.includes('\n') ? text.replaceAll(JOINED_BREAK, '').replaceAll(/[ \t]*\n[ \t]*/g, ' ') : text;
}

/** The plain text of a node, white space folded: what search, outline and wording rules read. Readings are left out. */
export function plainText(node: TreeNode): string {
  return textOf(node).replaceAll(/[ \t\n]+/g, ' ').trim();
}

/** The plain text of several nodes: blocks are separated by a space. */
export function plainTextOf(nodes: readonly Content[]): string {
  return nodes.map(textOf).join('').replaceAll(/[ \t\n]+/g, ' ').trim();
}

function textOf(node: TreeNode): string {
  switch (node.type) {
    case 'text':
      return foldBreaks(node.value);
    case 'inlineCode':
      return node.value;
    case 'code':
      return `${node.value}\n`;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return isTag(node) ? tagText(node) : joined(node);
  }
}

function joined(node: TreeNode): string {
  const text = childrenOf(node).map(textOf).join('');
  return isPhrasing(node) ? text : `${text}\n`;
}
