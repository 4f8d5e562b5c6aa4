import type { Procedure } from '#model/procedure.ts';
import { holdsExit, type Step } from '#model/step.ts';
import { quoted } from '#model/quoted.ts';
import type { Facts } from './facts.ts';
import type { RuleNotice } from './rule.ts';

/**
 * Steps that no other leads to and that nothing starts: the flow chart draws them beside the work, and nobody comes to
 * them.
 */
export function unreachedSteps(procedure: Procedure, facts: Facts): RuleNotice[] {
  const steps = facts.steps(procedure);
  const reached = new Set(
    steps.flatMap(({ id, exits }) => exits.flatMap(({ to }) => (to.kind === 'step' && to.id !== id ? [to.id] : []))),
  );
  const { file } = procedure.source;
  if (steps.some((step) => isMisread(step, steps))) return [];
  return steps
    .filter(({ number, id, start }) => number > 1 && id !== '' && start === undefined && !reached.has(id))
    .map(({ number, id, title, line, column }) => ({
      file,
      line,
      column,
      severity: 'warning',
      message: `手順${number}${quoted(title)}に進む手順がありません。`,
      fix: `前の手順の「次の手順（next）」に「不備がない:${id}」のように書き足してください。期日や出来事で始まる手順であれば、「start="毎月10日"」のように書いてください。`,
    }));
}

/** An exit that leads nowhere, or two that are read as one, is told by itself, and may be the one that is missing. */
function isMisread({ exits }: Step, steps: readonly Step[]): boolean {
  return exits.some(
    ({ condition, to }) => holdsExit(condition) || (to.kind === 'step' && !steps.some(({ id }) => id === to.id)),
  );
}
