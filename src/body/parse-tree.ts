import { mdxToMdast } from 'satteri';
import type { Notice } from '#model/finding.ts';
import { maskBody, unmaskCode } from './mask.ts';
import { noticeAt, pointAt, type BodyPlace } from './notices.ts';
import type { ScannedBody } from './scan-body.ts';
import { syntaxFault } from './syntax-fault.ts';
import type { Tree } from './tree.ts';

/** The tree and the text that was parsed (same lines and columns as the body), or why there is none. */
export type ParsedTree = { tree: Tree; source: string } | { notice: Notice };

const OPTIONS = { features: { frontmatter: false, gfm: true } } as const;

/** Parses a body that `checkShape` has let through. The only place where the parser is called. */
export function parseTree(scan: ScannedBody, at: BodyPlace): ParsedTree {
  const masked = withoutByteOrderMark(maskBody(scan));
  const tree = parse(masked.text, at);
  if ('notice' in tree) return tree;
  if (masked.count > 0 && unmaskCode(tree) !== masked.count) return { notice: maskNotice(masked.text, at) };
  return { tree, source: masked.text };
}

/** The parser takes a byte order mark away and counts from behind it: every place would be one too low. */
function withoutByteOrderMark<T extends { text: string }>(masked: T): T {
  return { ...masked, text: masked.text.replace(/^\ufeff/u, ' ') };
}

function parse(source: string, at: BodyPlace): Tree | { notice: Notice } {
  try {
    const tree = mdxToMdast(source, OPTIONS);
    if (tree.type !== 'root') throw new Error(`The parser returned a ${tree.type}`);
    return tree;
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { point, ...complaint } = syntaxFault(error.message, source, at.line);
    return { notice: noticeAt(at, point, { ruleId: 'safe-subset', ...complaint }) };
  }
}

/** Sätteri's own errors carry a code; anything else is a fault of ours and is not hidden. */
function isSyntaxError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'GenericFailure';
}

/** Something that looked like code to `scanBody` was not code to the parser. */
function maskNotice(masked: string, at: BodyPlace): Notice {
  return noticeAt(at, pointAt(masked, masked.search(/[\ufdd0-\ufdd3]/)), {
    ruleId: 'safe-subset',
    message: '波かっこ { } や、行の初めの「import」「export」が、コードの外にあります。',
    fix: 'コードは、行の初めから「```」だけの行で囲んでください。コードでなければ、丸かっこ（ ）などに書き換えてください。',
  });
}
