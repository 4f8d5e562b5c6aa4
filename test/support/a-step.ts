import { type Step, stepsOf } from '#model/step.ts';
import { aBody, aUse } from './a-body.ts';

/** A step of a procedure that leads to the end. */
export function aStep(parts: Partial<Step> = {}): Step {
  return {
    number: 1,
    id: 's1',
    actor: '窓口担当',
    title: '届書を確認します。',
    isKeyControl: false,
    exits: [{ condition: '', to: { kind: 'end' } }],
    index: 0,
    line: 20,
    column: 1,
    ...parts,
  };
}

/** Steps by their `next` attribute as authors write it (empty: none); the id of the n-th is `s<n>`. */
export function stepsWith(nexts: readonly string[], actors: readonly string[] = ['窓口担当']): Step[] {
  const uses = nexts.map((next, index) => {
    const actor = actors[index % actors.length] ?? '';
    return aUse('Step', { id: `s${index + 1}`, actor, title: '届書を確認します。', ...(next === '' ? {} : { next }) });
  });
  return stepsOf(aBody(uses));
}
