import { COMPONENTS } from '#model/components.ts';
import type { Definitions } from './check-links.ts';
import type { CheckReport } from './check-report.ts';
import { pointWalker } from './notices.ts';
import { childrenOf, startOf, type Content, type TreeNode } from './tree.ts';
import {
  brokenTag,
  headingComplaint,
  LONE_BOLD,
  pairComplaint,
  tableComplaint,
  UNRENDERED_BOLD,
  WIDE_BOLD,
  WIDE_TABLE,
} from './unrendered-words.ts';
import { checkLostSigns, slashesIn } from './check-lost-signs.ts';
import { linksIn } from './links-in.ts';
import type { Sign, Written } from './written-text.ts';

/**
 * Says which Markdown signs, in the texts directly inside a node, are shown as they were typed: what is published then is
 * not what the author meant. Escaped signs are meant.
 */
export function checkUnrendered(node: TreeNode, definitions: Definitions, report: CheckReport): void {
  checkLostSigns(node, report);
  const children = childrenOf(node);
  if (!children.some(isSuspect)) return;
  const written = children.filter(isSuspect).map((text) => asWritten(text, report.source));
  checkBold(written, { hasStrong: children.some(({ type }) => type === 'strong') }, report);
  checkTable(written, report);
  for (const each of written) {
    say(
      each,
      [
        ...headingsIn(each),
        ...pairsIn(each),
        ...wideBoldIn(each),
        ...tagsIn(each),
        ...slashesIn(each, report),
        ...linksIn(each, definitions, report),
      ],
      report,
    );
  }
}

/** One look for all signs: most texts hold none. */
function isSuspect(node: Content): boolean {
  return node.type === 'text' && /[*＊\]］#＃|｜＜<~\\]|__|=["“”]|\b[A-Za-z]:\S/.test(node.value);
}

/** Marks of quotes and lists, behind which a line begins. */
const LINE_START = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*$/;
/** Longer than any line start; looking at no more keeps a long line with many texts cheap. */
const LONGEST_START = 100;

function asWritten(node: Content, source: string): Written {
  const offset = node.position?.start.offset ?? 0;
  const column = startOf(node).column - 1;
  const isLineStart = column < LONGEST_START && LINE_START.test(source.slice(offset - column, offset));
  const text = source.slice(offset, node.position?.end.offset ?? offset).replaceAll(/\\[!-/:-@[-`{-~]/g, '  ');
  return isLineStart ? { node, text, offset } : { node, text: `x${text}`, offset: offset - 1 };
}

/** Exactly two: a longer run hides a number or is a line. */
const BOLD = /(?<!\*)\*\*(?!\*)/g;

/** One mark alone is said only where it begins a line or others have become bold: 「山田**」 hides a name and is meant. */
function checkBold(written: readonly Written[], { hasStrong }: { hasStrong: boolean }, report: CheckReport): void {
  const marks = written.map(({ text }) => Array.from(text.matchAll(BOLD), ({ index }) => index));
  const isLone = marks.flat().length === 1;
  const complaint = isLone ? LONE_BOLD : UNRENDERED_BOLD;
  const isFirstOfLine = lineWatcher(report.source);
  for (const [position, each] of written.entries()) {
    const meant = (marks[position] ?? []).filter((index) => !isLone || hasStrong || opensLine(each.text, index));
    const told = meant.filter((index) => isFirstOfLine(each.offset + index));
    say(
      each,
      told.map((index) => ({ index, complaint })),
      report,
    );
  }
}

/**
 * Tells of offsets that only grow whether the one before stands on an earlier line: both halves of a pair are mended at
 * once.
 */
function lineWatcher(source: string): (offset: number) => boolean {
  let before: number | undefined;
  return (offset) => {
    const isFirst = before === undefined || source.slice(before, offset).includes('\n');
    before = offset;
    return isFirst;
  };
}

function opensLine(text: string, index: number): boolean {
  return (index === 0 || text[index - 1] === '\n') && /\S/.test(text.charAt(index + 2));
}

function headingsIn({ text }: Written): Sign[] {
  if (!/[#＃]{2}/.test(text)) return [];
  return Array.from(text.matchAll(/^([ \t　>]*)([#＃]{2,6})/gm), ({ 1: before = '', 2: signs = '', index }) => ({
    index: index + before.length,
    complaint: headingComplaint(signs.length),
  }));
}

/** Two halves of bold or of a line through that took no effect; in names of files there is mostly one. */
function pairsIn({ text }: Written): Sign[] {
  if (!/~~|__/.test(text)) return [];
  return Array.from(text.matchAll(/(?<![\w~])(~~|__)(?![\s~_])[^~_\n]+\1(?![\w~])/g)).map(
    ({ 1: mark = '', index }) => ({
      index,
      complaint: pairComplaint(mark),
    }),
  );
}

function wideBoldIn({ text }: Written): Sign[] {
  return Array.from(text.matchAll(/＊＊[^＊\n]{1,200}＊＊/g), ({ index }) => ({ index, complaint: WIDE_BOLD }));
}

/** The first row only: the others are mended with it. */
function checkTable(written: readonly Written[], report: CheckReport): void {
  for (const each of written) {
    const sign = tableIn(each, report);
    if (sign) return say(each, [sign], report);
  }
}

/** A row may go on in other nodes, and so is read from the source. */
function tableIn({ text, offset }: Written, { source }: CheckReport): Sign | undefined {
  if (!text.includes('|')) return wideTableIn(text);
  const first = /^[ \t　>]*(?=\|)/m.exec(text);
  if (!first) return undefined;
  const index = first.index + first[0].length;
  const row = lineFrom(source, offset + index).trimEnd();
  const columns = row.split('|').length - (row.endsWith('|') ? 2 : 1);
  return row.indexOf('|', 1) < 0 ? undefined : { index, complaint: tableComplaint(columns) };
}

/** Lines that begin with a sign of full width and are divided by it. */
function wideTableIn(text: string): Sign | undefined {
  const first = /^[ \t　>]*(?=｜[^｜\n]*｜)/m.exec(text);
  return first ? { index: first.index + first[0].length, complaint: WIDE_TABLE } : undefined;
}

function lineFrom(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end < 0 ? source.length : end);
}

/**
 * A component that begins with other signs than `<` and its name: 「＜Form」, 「< Form」, and 「Form name="…"」 on a line of
 * its own.
 */
function tagsIn({ text }: Written): Sign[] {
  return Array.from(
    text.matchAll(
      /(?:＜[ \t　]*|<[ \t　]+)[/／]?([A-Za-z]{1,20})(?![A-Za-z])|^([A-Z][a-z]{1,20})(?=[ \t　]+[a-z]+=["“”])/gm,
    ),
  )
    .filter(({ 1: first, 2: name = first ?? '' }) => Object.hasOwn(COMPONENTS, name))
    .map(({ 0: tag, index }) => ({ index, complaint: brokenTag(tag) }));
}

function say({ node, offset }: Written, signs: readonly Sign[], { source, remark }: CheckReport): void {
  if (signs.length === 0) return;
  const pointOf = pointWalker(source, { offset: node.position?.start.offset ?? 0, ...startOf(node) });
  for (const { index, complaint } of signs.toSorted((a, b) => a.index - b.index))
    remark(pointOf(offset + index), complaint);
}
