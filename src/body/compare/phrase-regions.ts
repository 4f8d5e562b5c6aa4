import { diffArrays } from 'diff';
import type { Token } from './split-tokens.ts';

/** A stretch of tokens that differs: from and to (exclusive) on each side. */
export interface Region {
  before: readonly [from: number, to: number];
  after: readonly [from: number, to: number];
}

/** Two lines as tokens without white space. */
export interface TokenPair {
  before: readonly Token[];
  after: readonly Token[];
}

/** Beyond so many steps two lines have so little in common that they are marked as a whole. */
const MOST_EDITS = 600;

/** The phrases in which two lines differ: in order, never touching, none of a single character where it can be avoided. */
export function phraseRegions(pair: TokenPair): Region[] {
  const slid = slideAll(wordRegions(pair), pair);
  const joined = joinOver(slid, pair);
  return joinTouching(
    joined.map((region, index) => widen(region, { pair, around: [joined[index - 1], joined[index + 1]] })),
  );
}

function wordRegions({ before, after }: TokenPair): Region[] {
  const values = [before, after].map((tokens) => tokens.map(({ value }) => value));
  const changes = diffArrays(values[0] ?? [], values[1] ?? [], { maxEditLength: MOST_EDITS });
  if (!changes) return [{ before: [0, before.length], after: [0, after.length] }];
  const regions: Region[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    const next: Region = { before: [i, i + (added ? 0 : count)], after: [j, j + (removed ? 0 : count)] };
    [i, j] = [next.before[1], next.after[1]];
    if (added || removed) regions.push(next);
  }
  return joinTouching(regions);
}

const STOP = /^[、。，．,.：；」』）)】〉》]+$/u;
const OPEN = /^[「『（(【〈《]+$/u;

/** No region slides past the one before it: what it slides over has to be the same on both sides. */
function slideAll(regions: readonly Region[], pair: TokenPair): Region[] {
  const slid: Region[] = [];
  for (const region of regions) {
    const last = slid.at(-1);
    const room = Math.min(region.before[0] - (last?.before[1] ?? 0), region.after[0] - (last?.after[1] ?? 0));
    slid.push(slide(region, pair, room));
  }
  return slid;
}

/**
 * An insertion into 「Aを見て、Bを見て、」 can be marked in more than one place. The best begins behind a stop and ends with
 * one, as an author would have written it.
 */
function slide(region: Region, { before, after }: TokenPair, room: number): Region {
  const isInserted = region.before[0] === region.before[1];
  if (!isInserted && region.after[0] !== region.after[1]) return region;
  const tokens = isInserted ? after : before;
  const [from, to] = isInserted ? region.after : region.before;
  let best = { shift: 0, score: edgeScore(tokens, from, to) };
  for (let shift = 1; shift <= room && tokens[from - shift]?.value === tokens[to - shift]?.value; shift++) {
    const score = edgeScore(tokens, from - shift, to - shift);
    if (score > best.score) best = { shift, score };
  }
  return moved(region, -best.shift);
}

function moved({ before, after }: Region, by: number): Region {
  return { before: [before[0] + by, before[1] + by], after: [after[0] + by, after[1] + by] };
}

function edgeScore(tokens: readonly Token[], from: number, to: number): number {
  const previous = tokens[from - 1];
  const last = tokens[to - 1];
  const begins = !previous || STOP.test(previous.text) || OPEN.test(previous.text);
  const ends = to >= tokens.length || (last !== undefined && STOP.test(last.text));
  return Number(begins) + Number(ends) + Number(begins && ends);
}

/** Joins what is separated by a crumb: too short to be read by itself, or short beside what has changed around it. */
function joinOver(regions: readonly Region[], pair: TokenPair): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last && isCrumb(last, region, pair)) joined.splice(-1, 1, union(last, region));
    else joined.push(region);
  }
  return joined.length < regions.length ? joinOver(joined, pair) : joined;
}

function isCrumb(left: Region, right: Region, pair: TokenPair): boolean {
  const between = lengthOf(pair.before, [left.before[1], right.before[0]]);
  const smallest = Math.min(longerSide(left, pair), longerSide(right, pair));
  return between <= 2 || (between <= 6 && between * 2 <= smallest);
}

function longerSide({ before, after }: Region, pair: TokenPair): number {
  return Math.max(lengthOf(pair.before, before), lengthOf(pair.after, after));
}

/** A mark of one character is hard to see: it takes the word before it with it, or else the word after it. */
function widen(region: Region, place: { pair: TokenPair; around: readonly (Region | undefined)[] }): Region {
  const { pair, around } = place;
  if (lengthOf(pair.before, region.before) !== 1 && lengthOf(pair.after, region.after) !== 1) return region;
  const [left, right] = around;
  const previous = pair.after[region.after[0] - 1];
  const canGrowLeft = previous !== undefined && (left?.after[1] ?? 0) < region.after[0];
  const canGrowRight = region.after[1] < (right?.after[0] ?? pair.after.length);
  if (canGrowLeft && !STOP.test(previous.text)) return widen(grown(region, 1, 0), place);
  if (canGrowRight) return widen(grown(region, 0, 1), place);
  return canGrowLeft ? widen(grown(region, 1, 0), place) : region;
}

function grown({ before, after }: Region, left: number, right: number): Region {
  return { before: [before[0] - left, before[1] + right], after: [after[0] - left, after[1] + right] };
}

function joinTouching(regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last && last.after[1] >= region.after[0] && last.before[1] >= region.before[0]) {
      joined.splice(-1, 1, union(last, region));
    } else joined.push(region);
  }
  return joined;
}

function union(left: Region, right: Region): Region {
  return { before: [left.before[0], right.before[1]], after: [left.after[0], right.after[1]] };
}

function lengthOf(tokens: readonly Token[], [from, to]: Region['before']): number {
  let length = 0;
  for (let index = from; index < to; index++) length += [...(tokens[index]?.text ?? '')].length;
  return length;
}
