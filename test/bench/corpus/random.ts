/** A source of chance that gives the same answers for the same seed, on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** `count` different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[];
  /** True in `share` (0–1) of all cases. */
  isLucky(share: number): boolean;
}

/** A source of chance for one thing: `parts` name it (seed, kind, number), so that its neighbours change nothing. */
export function randomOf(...parts: readonly (string | number)[]): Random {
  const next = mulberry32(fnv1a(parts.join('|')));
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    some: (items, count) => {
      const order = items.map((_, index) => ({ index, rank: next() })).toSorted((a, b) => a.rank - b.rank);
      const chosen = new Set(order.slice(0, count).map(({ index }) => index));
      return items.filter((_, index) => chosen.has(index));
    },
    isLucky: (share) => next() < share,
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Tommy Ettinger's mulberry32: numbers from 0 to 1 (public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
