import { DIRECTORY_KINDS, type HeadingEntry } from '../headings/heading-entry.ts';
import { soundKey } from '../text/sound-key.ts';
import { textUnits } from '../text/text-units.ts';
import { search, type SearchAnswer } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import type { VariantKind } from './variant.ts';

/** Something that is called as was typed. */
export interface FoundName {
  entry: HeadingEntry;
  /** True where what was typed is a whole name of it, not a part of one. */
  isWhole: boolean;
}

/** An index of names, which also tells what its entries are. */
export interface NameIndex extends SearchIndex {
  entry(number: number): Promise<HeadingEntry>;
}

/** What something is called stands in its entry, and each entry that is looked at is a file to load. */
const LOOKED_AT = 8;
/** So much of a name has to be typed: 「届」 is in hundreds of forms. */
const SHARE = 0.5;
/** Of a section two characters are enough: sections are few, and who types 「戸籍」 may mean the one of that name. */
const LEAST_OF_SECTION = 2;
/** Other words than were typed: what is written for 「引っ越し」 is the name of a procedure, if of anything. */
const OTHER_WORDS: ReadonlySet<VariantKind> = new Set(['written', 'similar', 'half', 'loose']);

/**
 * The sections, posts, forms, systems, laws and terms whose name is what was typed, or most of it: whole names first, then by
 * kind. Of two with one name (a form that is a term too) the first.
 */
export async function findNames(query: string, index: NameIndex): Promise<FoundName[]> {
  if (query.trim() === '') return [];
  const { hits, words } = await search(query, { ...index, vocabulary: undefined, bodies: async () => new Map() });
  const asked = { whole: spellings(query), phrases: typedPhrases(words) };
  const all = hits.filter(({ isPartial }) => !isPartial).slice(0, LOOKED_AT);
  const entries = await Promise.all(all.map(({ entry }) => index.entry(entry)));
  const found = entries
    .map((entry) => ({ entry, ...fitOf(entry, asked) }))
    .filter(({ entry, share, units }) => share >= SHARE || (entry.kind === '課' && units >= LEAST_OF_SECTION))
    .toSorted((a, b) => rank(a) - rank(b) || b.share - a.share);
  const firsts = new Map(found.toReversed().map((each) => [each.entry.title, each]));
  return found
    .filter((each) => firsts.get(each.entry.title) === each)
    .map(({ entry, share }) => ({ entry, isWhole: share === 1 }));
}

function rank({ entry: { kind }, share }: { entry: HeadingEntry; share: number }): number {
  const at = (DIRECTORY_KINDS as readonly string[]).indexOf(kind);
  return share === 1 ? at : at + DIRECTORY_KINDS.length;
}

type Units = readonly string[];

/** A text as it is written and as it sounds, both in units. */
function spellings(text: string): Units[] {
  return [textUnits(text).flatMap(({ key }) => (key === '' ? [] : [key])), [...soundKey(text)]];
}

/** What was typed, word by word, in all its spellings. */
function typedPhrases(words: SearchAnswer['words']): Units[] {
  return words.flatMap(({ used }) => used.flatMap(({ kind, phrase }) => (OTHER_WORDS.has(kind) ? [] : [phrase])));
}

interface Fit {
  /** How much of the name was typed: 1 where all of it was, in whatever words. */
  share: number;
  units: number;
}

/** How well the one of its names fits that fits best. */
function fitOf({ title, names = [] }: HeadingEntry, asked: { whole: Units[]; phrases: Units[] }): Fit {
  const fits = [title, ...names].flatMap(spellings).map((name): Fit => {
    const isWhole = asked.whole.some((whole) => startsAt(name, whole, 0) && whole.length === name.length);
    const units = isWhole ? name.length : coveredBy(asked.phrases, name);
    return { share: units / Math.max(1, name.length), units };
  });
  return fits.toSorted((a, b) => b.share - a.share)[0] ?? { share: 0, units: 0 };
}

/** How many units of a name are within one of the phrases. */
function coveredBy(phrases: readonly Units[], name: Units): number {
  const covered = new Set<number>();
  for (const phrase of phrases)
    for (const at of name.keys())
      if (startsAt(name, phrase, at)) for (const next of phrase.keys()) covered.add(at + next);
  return covered.size;
}

function startsAt(name: Units, phrase: Units, at: number): boolean {
  return phrase.length > 0 && phrase.every((unit, next) => name[at + next] === unit);
}
