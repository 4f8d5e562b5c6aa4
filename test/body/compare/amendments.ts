import * as fc from 'fast-check';
import { someBlocks, someLines, type LooseBlock } from '../../support/a-block.ts';

/** Words as procedures have them, with what cuts and counts them badly. */
export const WORDS =
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

/** Texts, and the same after a few amendments. */
export const amendment = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 10 }), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([before, edits]) => ({
    before: someBlocks(before),
    after: someBlocks(edits.reduce<LooseBlock[]>(apply, [...before])),
  }));
/** Two texts that have nothing to do with each other. */
export const anything = fc.record({
  before: fc.array(block, { maxLength: 8 }).map(someBlocks),
  after: fc.array(block, { maxLength: 8 }).map(someBlocks),
});
