import type { Notice } from '#model/finding.ts';
import { LIMITS } from './check-limits.ts';
import { noticeAt, type BodyPlace } from './notices.ts';

/** A line that may begin with a mark of a quote or a list, or with a tag. */
const MARKED = /^[ \t]*[<>*+\-\d]/;
const LINE = /^([ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)*)(<\/?[A-Za-z])?/;
const MARK = />|[-*+]|\d+[.)]/g;

/** How deep a body is at one line, as far as its line starts tell. */
interface Depth {
  /** Columns at which the lists begin that are open. */
  lists: number[];
  quotes: number;
  components: number;
}

/**
 * Refuses quotes, lists and components that stand too deep in each other, by looking at line starts only. `checkTree`
 * measures the depth exactly; this check is what keeps a parser from having to build it.
 */
export function checkNesting(lines: readonly string[], at: BodyPlace): Notice[] {
  const depth: Depth = { lists: [], quotes: 0, components: 0 };
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (!MARKED.test(text)) {
      if (depth.lists.length > 0 && /^[^ \t]/.test(text)) depth.lists = [];
      continue;
    }
    enter(depth, text);
    if (depth.lists.length + depth.quotes > LIMITS.nesting) return [noticeAt(at, { line, column: 1 }, TOO_DEEP)];
    if (depth.components > LIMITS.nesting) return [noticeAt(at, { line, column: 1 }, TOO_DEEP)];
  }
  return [];
}

/** Said by the check before the parser and by the check of the tree. */
export const TOO_DEEP = {
  ruleId: 'safe-subset',
  message: `引用、箇条書き、部品の入れ子が${LIMITS.nesting}段を超えています。`,
  fix: '見出しや段落に分けて、入れ子を浅くしてください。',
} as const;

function enter(depth: Depth, text: string): void {
  if (/^[-*_ \t]+$/.test(text)) return;
  const [, marks = '', tag] = LINE.exec(text) ?? [];
  depth.quotes = 0;
  if (!/^[ \t]/.test(text) && marks === '') depth.lists = [];
  if (marks !== '') enterMarks(depth, marks);
  if (tag) enterTag(depth, tag, text);
}

function enterMarks(depth: Depth, marks: string): void {
  const reader = new RegExp(MARK);
  for (let mark = reader.exec(marks); mark; mark = reader.exec(marks)) {
    if (mark[0] === '>') depth.quotes += 1;
    else enterList(depth.lists, mark.index);
  }
}

function enterList(lists: number[], column: number): void {
  while ((lists.at(-1) ?? -1) >= column) lists.pop();
  lists.push(column);
}

function enterTag(depth: Depth, tag: string, text: string): void {
  if (tag.startsWith('</')) depth.components = Math.max(0, depth.components - 1);
  else if (!text.includes('/>') && !text.includes('</') && />[ \t]*$/.test(text)) depth.components += 1;
}
