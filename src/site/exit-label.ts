import type { StepExit } from '#model/step.ts';

/** Where a step leads, in words: 「不備がないとき：手順4へ」, 「終了」, 「手順書「転居届の受付」へ」. */
export function exitLabel(
  exit: StepExit,
  stepNumbers: Readonly<Record<string, number>>,
  titles: Readonly<Record<string, string>>,
): string {
  const condition = exit.condition === '' ? '' : `${exit.condition}：`;
  return `${condition}${destination(exit, stepNumbers, titles)}`;
}

function destination(
  { to }: StepExit,
  stepNumbers: Readonly<Record<string, number>>,
  titles: Readonly<Record<string, string>>,
): string {
  if (to.kind === 'end') return '終了';
  if (to.kind === 'procedure') return `手順書「${titles[to.id] ?? to.id}」へ`;
  return `手順${stepNumbers[to.id] ?? to.id}へ`;
}
