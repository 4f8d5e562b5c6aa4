import type { HeadingEntry } from '../headings/heading-entry.ts';
import { soundKey } from '../text/sound-key.ts';
import { textUnits } from '../text/text-units.ts';
import { search, type SearchHit } from './search.ts';
import type { SearchIndex } from './search-index.ts';

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

/** More would push the procedures away, which most people want. */
const MOST = 3;
/** Of so many it is looked at what they are called. */
const LOOKED_AT = 8;
/** Of a name, so much has to be typed: 「届」 is in hundreds of forms. */
const SHARE = 0.5;

/** The sections, posts, forms, laws, systems and terms whose name is what was typed, or most of it; nearest first. */
export async function findNames(query: string, index: NameIndex): Promise<FoundName[]> {
  if (query.trim() === '') return [];
  const { hits } = await search(query, { ...index, vocabulary: undefined, bodies: async () => new Map() });
  const all = hits.filter(({ isPartial }) => !isPartial).slice(0, LOOKED_AT);
  const found = await Promise.all(all.map(async ({ entry, phrases }) => named(await index.entry(entry), phrases)));
  return found
    .filter(({ share }) => share >= SHARE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ entry, share }) => ({ entry, isWhole: share >= 1 }));
}

/** How much of one of its names was typed; several words may stand in several names. */
function named(entry: HeadingEntry, phrases: SearchHit['phrases']): { entry: HeadingEntry; share: number } {
  const shares = [entry.title, ...(entry.names ?? [])].flatMap((name) =>
    [textUnits(name).map(({ key }) => key), [...soundKey(name)]].map((units) => shareOf(units, phrases)),
  );
  return { entry, share: Math.max(...shares) };
}

function shareOf(name: readonly string[], phrases: SearchHit['phrases']): number {
  const text = name.join('|');
  const within = new Map(phrases.map((phrase) => [phrase.join('|'), phrase.length] as const));
  const typed = [...within].reduce((sum, [phrase, length]) => sum + (text.includes(phrase) ? length : 0), 0);
  return typed / Math.max(1, name.length);
}
