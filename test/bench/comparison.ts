import { compareBlocks } from '#body/compare/compare-blocks.ts';
import { parseBlocks } from '#body/compare/parse-blocks.ts';
import type { Block } from '#model/comparison.ts';
import { corpusPage } from './corpus/procedure-file.ts';

/** What comparing two editions of a procedure with so many steps takes. */
export interface ComparisonTime {
  steps: number;
  blocks: number;
  rows: number;
  milliseconds: number;
}

const ROUNDS = 5;

/** Measures 新旧対照表 of procedures of growing length: steps changed, added, deleted and moved all over the text. */
export function comparisonTimes(sizes: readonly number[]): ComparisonTime[] {
  return sizes.map((count) => {
    const steps = corpusSteps(count);
    const [before, after] = [read(steps), read(amended(steps))];
    const times = Array.from({ length: ROUNDS }, () => timeOf(() => compareBlocks(before, after)));
    const rows = compareBlocks(before, after).length;
    return { steps: count, blocks: after.length, rows, milliseconds: Math.min(...times) };
  });
}

/** The times as lines of a terminal. */
export function comparisonText(times: readonly ComparisonTime[]): string {
  return times
    .map(({ steps, blocks, rows, milliseconds }) => {
      return `新旧対照表　手順${steps}　項目${blocks}　行${rows}　${milliseconds.toFixed(1)} ms`;
    })
    .join('\n');
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Steps of the corpus, one page after the other, each with an id of its own. */
function corpusSteps(count: number): string[] {
  const steps: string[] = [];
  for (let page = 0; steps.length < count; page++) {
    const found = corpusPage(page, 1).body.match(/<Step [^]*?<\/Step>\n/gu) ?? [];
    steps.push(...found.map((step, index) => step.replace(/ id="[^"]*"/u, ` id="p${page}-${index}"`)));
  }
  return steps.slice(0, count).map((step) => step.replace(/ next="[^"]*"/u, ''));
}

/** An amendment: of forty steps four are changed, one is deleted, one added and two change places. */
function amended(steps: readonly string[]): string[] {
  return steps.flatMap((step, index) => {
    const place = index % 40;
    if (place === 3) return [];
    if (place === 13) return [step, step.replace(/id="p/u, 'id="n').replaceAll('ます', 'ません')];
    if (place === 20 || place === 21) return steps.slice(index + (place === 20 ? 1 : -1)).slice(0, 1);
    return [place % 10 === 5 ? step.replace('ます。', '、主任に報告します。') : step];
  });
}

function read(steps: readonly string[]): Block[] {
  const { blocks, notices } = parseBlocks(`## 手順\n\n${steps.join('\n')}`, { file: 'bench.mdx', line: 1 });
  if (!blocks) throw new Error(notices.map(({ message }) => message).join());
  return blocks;
}
