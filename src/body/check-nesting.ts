import type { Notice } from '#model/finding.ts';
import { LIMITS } from './check-limits.ts';
import { noticeAt, type BodyPlace } from './notices.ts';

/** A line that may begin with a mark of a quote or a list, or with a tag. */
const MARKED = /^[ \t]*[<>*+\-\d]/;
const LINE = /^(?<marks>[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)*)(?<tag><\/?[A-Za-z])?/;
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
export function checkNesting(prose: string, at: BodyPlace): Notice[] {
  const depth: Depth = { lists: [], quotes: 0, components: 0 };
  let line = 0;
  for (const text of prose.split('\n')) {
    line += 1;
    if (!MARKED.test(text)) {
      if (/^[^ \t]/.test(text)) depth.lists = [];
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
  const { marks = '', tag = '' } = LINE.exec(text)?.groups ?? {};
  depth.quotes = 0;
  if (!/^[ \t]/.test(text) && marks === '') depth.lists = [];
  for (const mark of marks.matchAll(MARK)) {
    if (mark[0] === '>') depth.quotes += 1;
    else depth.lists = [...depth.lists.filter((column) => column < mark.index), mark.index];
  }
  if (tag.startsWith('</')) depth.components = Math.max(0, depth.components - 1);
  else if (tag && />[ \t]*$/.test(text) && !/\/>|<\//.test(text)) depth.components += 1;
}
