import { pairKey, type Postings, readPlaces, singleKey, type UnitPlace } from './postings.ts';

/** Entries that hold a phrase, with the places where it begins. */
export type PhrasePlaces = ReadonlyMap<number, readonly UnitPlace[]>;

/** Gives the postings that a key is among; the browser loads them when they are asked for. */
export type PostingsFor = (key: string) => Promise<Postings>;

const NOWHERE: PhrasePlaces = new Map();

/** The entries that hold the units of a phrase one after the other. A Latin word alone may go on: pass finds password. */
export async function findPhrase(phrase: readonly string[], postingsFor: PostingsFor): Promise<PhrasePlaces> {
  const [only] = phrase;
  if (only === undefined) return NOWHERE;
  if (phrase.length === 1) return findSingle(only, await postingsFor(singleKey(only)));
  const keys = phrase.slice(0, -1).map((first, at) => pairKey(first, phrase[at + 1] ?? ''));
  // All at once: over a network the number of turns counts more than a file that turns out not to be needed.
  const rows = await Promise.all(keys.map(async (key, at) => ({ at, row: (await postingsFor(key))[key] ?? '' })));
  // From the rarest pair on, little is left to look at.
  const [rarest, ...others] = rows.toSorted((a, b) => a.row.length - b.row.length);
  let found: PhrasePlaces = rarest ? begunBefore(readPlaces(rarest.row), rarest.at) : NOWHERE;
  for (const { at, row } of others) found = followedBy(found, readPlaces(row, found), at);
  return found;
}

/** Where the phrase has to begin, of which a pair stands at a distance. */
function begunBefore(pairs: PhrasePlaces, distance: number): PhrasePlaces {
  const begun = Array.from(pairs, ([entry, places]) => {
    const before = places.map(({ field, offset }) => ({ field, offset: offset - distance }));
    return [entry, before.filter(({ offset }) => offset >= 0)] as const;
  });
  return new Map(begun.filter(([, places]) => places.length > 0));
}

function findSingle(unit: string, postings: Postings): PhrasePlaces {
  const rows = /^[a-z]/.test(unit)
    ? Object.entries(postings).flatMap(([key, row]) => (key.startsWith(unit) && key.endsWith(' ') ? [row] : []))
    : [postings[singleKey(unit)] ?? ''];
  const all = new Map<number, UnitPlace[]>();
  for (const row of rows)
    for (const [entry, places] of readPlaces(row)) all.set(entry, [...(all.get(entry) ?? []), ...places]);
  return all;
}

/** Keeps the beginnings after which the pair stands at the right distance. */
function followedBy(begun: PhrasePlaces, pairs: PhrasePlaces, distance: number): PhrasePlaces {
  const kept = new Map<number, UnitPlace[]>();
  for (const [entry, places] of begun) {
    const next = pairs.get(entry);
    const still = next
      ? places.filter(({ field, offset }) =>
          next.some((pair) => pair.field === field && pair.offset === offset + distance),
        )
      : [];
    if (still.length > 0) kept.set(entry, still);
  }
  return kept;
}
