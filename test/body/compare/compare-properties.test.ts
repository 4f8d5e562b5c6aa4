import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareBlocks } from '#body/compare/compare-blocks.ts';
import { lineValue } from '#body/compare/split-tokens.ts';
import { wholePlaces } from '#body/compare/whole-places.ts';
import type { Block, ChangedRow, ComparisonRow, MarkedLine } from '#model/comparison.ts';
import { aStepBlock, someBlocks, someLines, type LooseBlock } from '../../support/a-block.ts';
import { readSide } from './show-rows.ts';

const WORDS =
  '届出人 窓口担当 審査担当 主任 住民異動届 本人確認書類 マイナンバーカード 転出証明書 を が は に の と、 又は 確認 します。 照合 受け付けます。 記入 してもらいます。 14日以内 30日 令和8年4月1日 第22条第1項 住民基本台帳法第22条 300円 8時45分 「 」 （ ） 手順8 支援措置 A4 PDF kaig-001.mdx 　 𠮷野 ① 1 2通 翌開庁日 、 なし'.split(
    ' ',
  );
const KINDS = ['paragraph', 'listItem', 'heading', 'Check', 'Caution', 'Form', 'Step', 'table'] as const;

const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''));
const lines = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.map((text, index) => ({ label: index === 0 ? '' : `項目${index}`, text })));
const row: fc.Arbitrary<LooseBlock> = fc
  .tuple(sentence, sentence, sentence)
  .map((cells) => ({ kind: 'tableRow', key: `row:${cells[0]}`, lines: someLines(...cells) }));
const { block } = fc.letrec<{ block: LooseBlock }>((tie) => ({
  block: fc
    .record({
      kind: fc.constantFrom(...KINDS),
      name: fc.nat({ max: 12 }),
      lines,
      children: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('block'), { maxLength: 4 }),
        fc.array(row, { maxLength: 4 }),
      ),
    })
    .map(({ name, ...made }) => ({ ...made, key: keyOf(made.kind, name) })),
}));

function keyOf(kind: LooseBlock['kind'], name: number): string {
  return kind === 'Step' || kind === 'Form' ? `${kind}:s${name}` : '';
}

/** One amendment: at a block (counted over all), what is done, and what it needs for it. */
const edit = fc.record({
  at: fc.nat({ max: 60 }),
  to: fc.nat({ max: 60 }),
  what: fc.constantFrom('insert', 'delete', 'move', 'word', 'word', 'line'),
  block,
  word,
  cut: fc.nat({ max: 3 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function count(blocks: readonly LooseBlock[]): number {
  return blocks.reduce((sum, each) => sum + 1 + count(each.children ?? []), 0);
}

/** Replaces the block with the number `at` by others. */
function replaceAt(blocks: readonly LooseBlock[], at: number, by: (found: LooseBlock) => LooseBlock[]): LooseBlock[] {
  let left = at;
  return blocks.flatMap((each) => {
    const size = count([each]);
    const here = left;
    left -= size;
    if (here === 0) return by(each);
    if (here < 0 || here >= size) return [each];
    return [{ ...each, children: replaceAt(each.children ?? [], here - 1, by) }];
  });
}

function apply(blocks: readonly LooseBlock[], { at, to, what, block: made, word: added, cut }: Edit): LooseBlock[] {
  const size = Math.max(1, count(blocks));
  if (what === 'insert') return replaceAt(blocks, at % size, (found) => [made, found]);
  if (what === 'delete') return replaceAt(blocks, at % size, () => []);
  if (what === 'move') return move(blocks, at % size, to);
  return replaceAt(blocks, at % size, (found) => [
    { ...found, lines: editLines(found.lines, { what, at: to, added, cut }) },
  ]);
}

function move(blocks: readonly LooseBlock[], at: number, to: number): LooseBlock[] {
  let taken: LooseBlock | undefined;
  const rest = replaceAt(blocks, at, (found) => {
    taken = found;
    return [];
  });
  if (!taken) return [...blocks];
  const moved = taken;
  const size = count(rest);
  return size === 0 ? [moved] : replaceAt(rest, to % size, (found) => [moved, found]);
}

function editLines(
  before: LooseBlock['lines'],
  { what, at, added, cut }: { what: string; at: number; added: string; cut: number },
): LooseBlock['lines'] {
  const index = at % Math.max(1, before.length);
  if (what === 'line') return cut === 0 ? before.slice(1) : [...before, { label: `欄${cut}`, text: added }];
  return before.map((line, each) => {
    if (each !== index) return line;
    const place = [...line.text].length === 0 ? 0 : at % [...line.text].length;
    const characters = [...line.text];
    return { ...line, text: [...characters.slice(0, place), added, ...characters.slice(place + cut)].join('') };
  });
}

const amendment = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 10 }), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([before, edits]) => ({
    before: someBlocks(before),
    after: someBlocks(edits.reduce<LooseBlock[]>(apply, [...before])),
  }));
const anything = fc.record({
  before: fc.array(block, { maxLength: 8 }).map(someBlocks),
  after: fc.array(block, { maxLength: 8 }).map(someBlocks),
});
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
