import { isKana } from '../text/is-kana.ts';
import type { Concept } from './concept.ts';
import type { ConceptHit, ConceptHits } from './concept-hits.ts';
import type { QueryIndex } from './search-index.ts';
import type { Variant } from './variant.ts';
import { variantHits } from './variant-hits.ts';

const WEIGHT = 0.35;
/** At least this share of the neighbouring pairs of a word has to stand in the headings of an entry. */
const LEAST = 0.5;
/** Pairs of kana are everywhere: of a word in kana so much has to stand there in one piece. */
const LEAST_OF_KANA = { share: 0.6, length: 3 } as const;

/** Entries whose headings hold half of a word or more, which is said beside them: a last resort. */
export async function halfHits({ units, written }: Concept, index: QueryIndex): Promise<ConceptHits> {
  const keys = units.map(({ key }) => key);
  if (keys.length < 3) return { byEntry: new Map(), used: [] };
  const isByEar = isKana(units);
  const pieces = piecesOf(keys, isByEar ? leastOfKana(keys.length) : 2);
  const variant: Variant = { kind: 'half', written, phrase: keys, weight: WEIGHT / pieces.length };
  const places = await Promise.all(pieces.map((piece) => index.headings(piece)));
  const hitsByPiece = places.map((headings, at) =>
    variantHits({ ...variant, phrase: pieces[at] ?? [] }, { headings }, index),
  );
  const sums = new Map<number, { hit: ConceptHit; count: number }>();
  for (const [entry, hit] of hitsByPiece.flatMap((hits) => [...hits])) {
    const { hit: before, count } = sums.get(entry) ?? { hit: { score: 0 }, count: 0 };
    sums.set(entry, { hit: { ...hit, score: before.score + hit.score, variant }, count: count + 1 });
  }
  const enough = Array.from(sums).filter(([, { count }]) => isByEar || count >= pieces.length * LEAST);
  return { byEntry: new Map(enough.map(([entry, { hit }]) => [entry, hit])), used: [] };
}

function leastOfKana(length: number): number {
  return Math.max(LEAST_OF_KANA.length, Math.ceil(length * LEAST_OF_KANA.share));
}

/** All pieces of a length, one after the other. */
function piecesOf(keys: readonly string[], length: number): string[][] {
  return Array.from({ length: keys.length - length + 1 }, (_, at) => keys.slice(at, at + length));
}
