import type { StepExit } from '#model/step.ts';

/** The exits of a step with those that lead to one place joined: one arrow, which says all their conditions. */
export function joinExits(exits: readonly StepExit[]): StepExit[] {
  const joined = new Map<string, StepExit>();
  for (const exit of exits) {
    const key = exit.to.kind === 'end' ? 'end' : `${exit.to.kind} ${exit.to.id}`;
    const before = joined.get(key);
    const condition = [before?.condition, exit.condition].filter(Boolean).join('／');
    joined.set(key, { ...exit, condition });
  }
  return [...joined.values()];
}
