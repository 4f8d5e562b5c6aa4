import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareBlocks } from '#body/compare/compare-blocks.ts';
import { lineValue } from '#body/compare/split-tokens.ts';
import { wholePlaces } from '#body/compare/whole-places.ts';
import type { Block, ChangedRow, ComparisonRow, MarkedLine } from '#model/comparison.ts';
import { aStepBlock, someBlocks } from '../../support/a-block.ts';
import { amendment, anything, WORDS } from './amendments.ts';
import { readSide } from './show-rows.ts';

const PATIENT = { timeout: 120_000 };
const changed = (rows: readonly ComparisonRow[]) =>
  rows.filter((each): each is ChangedRow => each.change !== 'omitted');
const markedLines = (rows: readonly ComparisonRow[]): MarkedLine[] =>
  changed(rows).flatMap(({ after, before }) => [after, before].flatMap((side) => (side.block ? side.lines : [])));

interface Compared {
  before: Block[];
  after: Block[];
  rows: ComparisonRow[];
}

/** What a reader sees of a block. */
function reading({ lines: found }: Block): string[] {
  return found.map((line) => lineValue(line)).filter(Boolean);
}

/** The before side reads as the old blocks in their order, the after side as the new. */
function expectBothTexts({ before, after, rows }: Compared): void {
  if (rows.length === 0) {
    expect(before.flatMap(reading)).toEqual(after.flatMap(reading));
    return;
  }
  expect(readSide(rows, 'before')).toEqual(before);
  expect(readSide(rows, 'after')).toEqual(after);
}

/** The lines of a side are the lines of its block, piece by piece. */
function expectWholeLines({ rows }: Compared): void {
  for (const { block: shown, lines: found = [] } of changed(rows).flatMap(
    (each) => [each.after, each.before] as { block?: Block; lines?: MarkedLine[] }[],
  )) {
    const texts = found.map(({ label, pieces }) => [label, pieces.map(({ text }) => text).join('')]);
    expect(texts).toEqual((shown?.lines ?? []).map(({ label, text }) => [label, text]));
  }
}

/** Every changed block has a mark; a moved one only where it is said to be changed as well. */
function expectMarksInChanges({ rows }: Compared): void {
  for (const row of changed(rows)) {
    const isMarked = markedLines([row]).some(({ pieces }) => pieces.some(({ mark }) => mark !== undefined));
    const isMoved = row.change === 'movedFrom' || row.change === 'movedTo';
    const hasText = [row.after, row.before].some(({ block: shown }) => shown && reading(shown).length > 0);
    if (!isMoved) expect(isMarked).toBe(hasText);
    else if (isMarked) expect(row.remark).toBe('移動・変更');
  }
}

/** A mark never cuts a date, a number or a citation, holds no white space, and is no single character beside a word. */
function expectWholePhrases({ rows }: Compared): void {
  for (const { pieces } of markedLines(rows)) {
    const text = pieces.map((piece) => piece.text).join('');
    let at = 0;
    const ends = pieces.map((piece) => (at += piece.text.length));
    const marks = pieces.filter(({ mark }) => mark !== undefined).map((piece) => piece.text);
    expect(marks.filter((mark) => /\s/u.test(mark))).toEqual([]);
    if (/\s/u.test(text)) continue;
    expect(wholePlaces(text).filter(({ start, end }) => ends.some((cut) => start < cut && cut < end))).toEqual([]);
    if ([...text].length > 1) expect(marks.filter((mark) => [...mark].length === 1)).toEqual([]);
  }
}

function expectSameAgain({ before, after, rows }: Compared): void {
  expect(compareBlocks(structuredClone(before), structuredClone(after))).toEqual(rows);
  expect(compareBlocks(before, structuredClone(before))).toEqual([]);
  expect(compareBlocks(after, structuredClone(after))).toEqual([]);
}

test.each([
  ['amendments', amendment, 3000],
  ['unrelated texts', anything, 1000],
] as const)(
  'thousands of %s: both texts are read back, marks are whole phrases of changed blocks',
  PATIENT,
  (_, source, numRuns) => {
    const property = fc.property(source, ({ before, after }) => {
      const compared = { before, after, rows: compareBlocks(before, after) };
      expectBothTexts(compared);
      expectWholeLines(compared);
      expectMarksInChanges(compared);
      expectWholePhrases(compared);
      expectSameAgain(compared);
    });
    fc.assert(property, { numRuns });
  },
);

test('what is moved is never deleted and added', PATIENT, () => {
  const names = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 12 });
  const property = fc.property(names, fc.nat(), fc.nat(), (titles, from, to) => {
    const steps = titles.map((title, index) => aStepBlock(`s${index}`, `${title}を見ます`));
    const rest = steps.toSpliced(from % steps.length, 1);
    const after = rest.toSpliced(to % steps.length, 0, ...steps.slice(from % steps.length).slice(0, 1));
    const rows = changed(compareBlocks(someBlocks(steps), someBlocks(after)));
    expect(new Set(rows.map(({ remark }) => remark))).toEqual(new Set(rows.length > 0 ? ['移動'] : []));
    expect(rows.length).toBeLessThanOrEqual(2);
  });
  fc.assert(property, { numRuns: 1000 });
});
