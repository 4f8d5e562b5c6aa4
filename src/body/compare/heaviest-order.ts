/** Something at a place on both sides, with its weight. */
export interface Placed {
  before: number;
  after: number;
  weight: number;
}

/**
 * Of things that stand in other orders on both sides, those that stay where they are: the heaviest choice that is in order
 * on both. The others have moved. Takes n·log n steps.
 */
export function heaviestOrder<T extends Placed>(things: readonly T[]): Set<T> {
  const sorted = things.toSorted((a, b) => a.after - b.after);
  const rank = new Map(sorted.toSorted((a, b) => a.before - b.before).map((thing, index) => [thing, index + 1]));
  // A Fenwick tree: the best chain that ends at or before a place of the old order.
  const best: (Chain<T> | undefined)[] = Array.from({ length: sorted.length + 1 });
  for (const thing of sorted) {
    const at = rank.get(thing) ?? 0;
    const previous = bestUpTo(best, at - 1);
    const chain = { thing, previous, weight: (previous?.weight ?? 0) + thing.weight };
    for (let i = at; i < best.length; i += i & -i) if (chain.weight > (best[i]?.weight ?? 0)) best[i] = chain;
  }
  const kept = new Set<T>();
  for (let chain = bestUpTo(best, sorted.length); chain; chain = chain.previous) kept.add(chain.thing);
  return kept;
}

interface Chain<T> {
  thing: T;
  previous: Chain<T> | undefined;
  weight: number;
}

function bestUpTo<T>(best: readonly (Chain<T> | undefined)[], place: number): Chain<T> | undefined {
  let found: Chain<T> | undefined;
  for (let i = place; i > 0; i -= i & -i) if ((best[i]?.weight ?? 0) > (found?.weight ?? 0)) found = best[i];
  return found;
}
