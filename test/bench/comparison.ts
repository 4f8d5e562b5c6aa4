import { compareBlocks } from '../../src/body/compare/compare-blocks.ts';
import { readFileSync } from 'node:fs';
import { parseBlocks } from '../../src/body/compare/parse-blocks.ts';
import type { Block } from '../../src/model/comparison.ts';

/** What comparing two editions of a procedure with so many steps takes. */
export interface ComparisonTime {
  steps: number;
  blocks: number;
  rows: number;
  milliseconds: number;
}

const FILE = 'content/sections/koseki-jumin/procedures/juki-001.mdx';
const ROUNDS = 5;

/** Measures 新旧対照表 of procedures of growing length: real texts, a change in every tenth step, steps moved, added and deleted. */
export function comparisonTimes(sizes: readonly number[]): ComparisonTime[] {
  return sizes.map((steps) => {
    const before = read(procedure(stepsOf(steps, (step) => [step])));
    const after = read(procedure(amended(steps)));
    const rows = compareBlocks(before, after).length;
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      compareBlocks(before, after);
      return performance.now() - start;
    });
    return { steps, blocks: after.length, rows, milliseconds: Math.min(...times) };
  });
}

/** The real steps again and again, each with ids, numbers and words of its own. */
function stepsOf(count: number, edit: (step: string, index: number) => string[]): string[] {
  const text = readFileSync(FILE, 'utf8');
  const steps = text.match(/<Step [^]*?\n<\/Step>\n/gu) ?? [];
  return Array.from({ length: count }, (_, index) => {
    const step = (steps[index % steps.length] ?? '')
      .replace(/ next="[^"]*"/u, '')
      .replace(/id="\w+"/u, `id="s${index}"`);
    return step.replaceAll('窓口担当', `窓口担当${index}`).replace(/title="/u, `title="${index}番の`);
  }).flatMap(edit);
}

function amended(count: number): string[] {
  const steps = stepsOf(count, (step, index) => {
    if (index % 40 === 3) return [];
    if (index % 40 === 13) return [step, step.replace(/id="\w+"/u, `id="n${index}"`).replaceAll('ます', 'ません')];
    return [index % 10 === 5 ? step.replace('ます。', '、主任に報告します。') : step];
  });
  return steps.flatMap((step, index) =>
    index % 20 === 7 ? [] : [step, ...(index % 20 === 16 ? steps.slice(index - 9, index - 8) : [])],
  );
}

function procedure(steps: readonly string[]): string {
  return `## 手順\n\n${steps.join('\n')}`;
}

function read(text: string): Block[] {
  const { blocks, notices } = parseBlocks(text, { file: FILE, line: 1 });
  if (!blocks) throw new Error(notices.map(({ message }) => message).join());
  return blocks;
}
