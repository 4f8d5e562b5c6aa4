import type { Body, ComponentUse } from '#model/body.ts';
import { groupBy } from '#model/manual.ts';
import { usesOf } from './uses-of.ts';

/** The checks of each step by the step's index in `Body.components`, also those that stand deeper in it. */
export function checksByStep(body: Body): ReadonlyMap<number, readonly ComponentUse[]> {
  const checks = usesOf({ body }, 'Check');
  const grouped = groupBy(checks, (use) => [String(stepAround(body, use))]);
  return new Map(Array.from(grouped, ([index, uses]) => [Number(index), uses]));
}

function stepAround({ components }: Body, use: ComponentUse): number {
  let index = use.parent;
  while (index >= 0 && components[index]?.name !== 'Step') index = components[index]?.parent ?? -1;
  return index;
}
