import type { Procedure } from '#model/procedure.ts';
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
