import { readPlaces, type Postings, type UnitPlace } from './postings.ts';

/** Entries that hold a phrase, with the places where it begins. */
export type PhrasePlaces = ReadonlyMap<number, readonly UnitPlace[]>;

/** Gives the postings that hold all first units beginning with a character; the browser loads them when they are asked for. */
export type PostingsFor = (character: string) => Promise<Postings>;

const NOWHERE: PhrasePlaces = new Map();

/** The entries that hold the units of a phrase one after the other. A Latin word at its end may go on: pass finds password. */
export async function findPhrase(phrase: readonly string[], postingsFor: PostingsFor): Promise<PhrasePlaces> {
  const last = phrase.at(-1);
  if (last === undefined) return NOWHERE;
  if (phrase.length === 1) return startingWith(last, await postingsFor(firstCharacter(last)));
  let found: PhrasePlaces | undefined;
  for (const [at, first] of phrase.slice(0, -1).entries()) {
    const group = (await postingsFor(firstCharacter(first)))[first] ?? {};
    const rows = rowsOf(group, phrase[at + 1] ?? '', at === phrase.length - 2);
    const here = joinRows(rows);
    found = found ? followedBy(found, here, at) : here;
    if (found.size === 0) return found;
  }
  return found ?? NOWHERE;
}

function rowsOf(group: Readonly<Record<string, string>>, second: string, isLast: boolean): string[] {
  const isWord = /^[a-z]/.test(second);
  if (!isLast || !isWord) return group[second] === undefined ? [] : [group[second]];
  return Object.entries(group).flatMap(([unit, row]) => (unit.startsWith(second) ? [row] : []));
}

/** All places of a unit, whatever follows it. */
function startingWith(unit: string, postings: Postings): PhrasePlaces {
  const isWord = /^[a-z]/.test(unit);
  const groups = isWord
    ? Object.entries(postings).flatMap(([first, group]) => (first.startsWith(unit) ? [group] : []))
    : [postings[unit] ?? {}];
  return joinRows(groups.flatMap((group) => Object.values(group)));
}

function joinRows(rows: readonly string[]): PhrasePlaces {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return readPlaces(only);
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

/** The character by which postings are stored apart. */
export function firstCharacter(unit: string): string {
  return String.fromCodePoint(unit.codePointAt(0) ?? 0);
}
