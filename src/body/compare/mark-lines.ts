import { diffArrays } from 'diff';
import type { Block, BlockLine, MarkedLine } from '#model/comparison.ts';
import { isMarked, markPhrases, wholeLine } from './mark-phrases.ts';
import { lineValue } from './split-tokens.ts';

/** The lines of both editions of a block, with what differs marked. */
export interface MarkedPair {
  before: readonly MarkedLine[];
  after: readonly MarkedLine[];
  /** False where no reader sees a difference: then no line has a mark. */
  isChanged: boolean;
}

/** Marks what differs between two editions of a block. `renamed` has the ids of steps that have another id now. */
export function markLines(before: Block, after: Block, renamed: ReadonlyMap<string, string>): MarkedPair {
  const old = before.lines.map((line) => withNewIds(line, renamed));
  const marked: { before: (MarkedLine | undefined)[]; after: (MarkedLine | undefined)[] } = { before: [], after: [] };
  for (const [i, j] of pairLines(old, after.lines)) {
    const [from, to] = [old[i], after.lines[j]];
    if (!from || !to) continue;
    const isSame = lineValue(from) === lineValue(to) || lineValue({ text: from.text }) === lineValue({ text: to.text });
    const both = isSame ? { before: wholeLine(from), after: wholeLine(to) } : markPhrases(from, to);
    marked.before[i] = both.before;
    marked.after[j] = both.after;
  }
  const sides = {
    before: old.map((line, index) => marked.before[index] ?? wholeLine(line, 'deleted')),
    after: after.lines.map((line, index) => marked.after[index] ?? wholeLine(line, 'added')),
  };
  return { ...sides, isChanged: [...sides.before, ...sides.after].some(isMarked) };
}

function withNewIds(line: BlockLine, renamed: ReadonlyMap<string, string>): BlockLine {
  if (!line.numbers) return line;
  return { ...line, numbers: line.numbers.map((number) => ({ ...number, to: renamed.get(number.to) ?? number.to })) };
}

/**
 * Which lines belong together: first those that are equal, then between them those with the same label, then the rest
 * in order.
 */
function pairLines(before: readonly BlockLine[], after: readonly BlockLine[]): [number, number][] {
  const pairs: [number, number][] = [];
  const gap: { before: number[]; after: number[] } = { before: [], after: [] };
  let [i, j] = [0, 0];
  const close = () => {
    pairs.push(...pairGap(gap, before, after));
    gap.before = [];
    gap.after = [];
  };
  for (const { added, removed, count } of diffArrays(before.map(whole), after.map(whole))) {
    if (!added && !removed) close();
    for (let n = 0; n < count; n++) {
      if (added) gap.after.push(j++);
      else if (removed) gap.before.push(i++);
      else pairs.push([i++, j++]);
    }
  }
  close();
  return pairs;
}

function whole(line: BlockLine): string {
  return `${line.label}\n${lineValue(line)}`;
}

function pairGap(
  gap: { before: readonly number[]; after: readonly number[] },
  before: readonly BlockLine[],
  after: readonly BlockLine[],
): [number, number][] {
  const free = new Set(gap.after);
  const pairs: [number, number][] = [];
  const take = (i: number, isFit: (j: number) => boolean) => {
    const j = [...free].find(isFit);
    if (j === undefined) return false;
    free.delete(j);
    return pairs.push([i, j]) > 0;
  };
  const rest = gap.before.filter((i) => !take(i, (j) => after[j]?.label === before[i]?.label));
  // The cells of a table whose head has changed: labels say nothing there.
  if (rest.length === free.size) for (const i of rest) take(i, () => true);
  return pairs;
}
