import type { Code, InlineCode } from 'mdast';
import { SCRIPT_WORD } from './check-script.ts';
import { lineEndsOf, replaceSpans, type ScannedBody } from './scan-body.ts';
import { childrenOf, type TreeNode } from './tree.ts';

// Noncharacters, which checkLimits has made sure no author wrote.
const MASKS: readonly (readonly [written: string, mask: string])[] = [
  ['{', '\ufdd0'],
  ['}', '\ufdd1'],
  ['i', '\ufdd2'],
  ['e', '\ufdd3'],
];
const MASK = /[\ufdd0-\ufdd3]/g;
const MASK_OF: ReadonlyMap<string, string> = new Map(MASKS);
const WRITTEN_BY_MASK: ReadonlyMap<string, string> = new Map(MASKS.map(([written, mask]) => [mask, written]));

/** What the parser is given: no brace and no module statement is left in it, whatever is code and whatever is not. */
export interface MaskedBody {
  text: string;
  /** How many characters are masked; all of them must come back in code. */
  count: number;
}

/**
 * Takes comments out and masks braces and `import`/`export` in what looks like code. The native parser can be aborted by
 * unfinished script, so it must never see any. Lines stay; columns stay but behind a comment.
 */
export function maskBody(scan: ScannedBody): MaskedBody {
  const bare = replaceSpans(scan.body, scan.comments, lineEndsOf);
  if (!/[{}]|port/.test(bare)) return { text: bare, count: 0 };
  const text = bare.replaceAll(SCRIPT_WORD, maskWord).replaceAll(/[{}]/g, toMask);
  return { text, count: text.match(MASK)?.length ?? 0 };
}

function maskWord(all: string, word: string): string {
  return all.slice(0, all.length - word.length) + toMask(word.charAt(0)) + word.slice(1);
}

function toMask(written: string): string {
  return MASK_OF.get(written) ?? written;
}

/** Puts masked characters back in every piece of code of the tree; returns how many. */
export function unmaskCode(tree: TreeNode): number {
  let count = 0;
  const queue: TreeNode[] = [tree];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode') count += unmask(node);
    for (const child of childrenOf(node)) queue.push(child);
  }
  return count;
}

function unmask(node: Code | InlineCode): number {
  const info = node.type === 'code' ? `${node.lang ?? ''}${node.meta ?? ''}` : '';
  const count = (node.value + info).match(MASK)?.length ?? 0;
  node.value = node.value.replaceAll(MASK, (mask) => WRITTEN_BY_MASK.get(mask) ?? mask);
  return count;
}
