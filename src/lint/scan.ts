import type { Facts } from './facts.ts';
import { pieceAt, type EntryText, type EntryPiece } from './entry-texts-of.ts';

/** A hit of a pattern in some text of the manual, with the piece it begins in. */
export interface Scanned {
  /** What the pattern found. */
  word: string;
  /** Where it begins in the text of the entry. */
  index: number;
  piece: EntryPiece;
  entryText: EntryText;
}

/** Searches every text of the manual for a pattern, which must have the flag `g`; `maybe` is a quicker look beforehand. */
export function scan(facts: Facts, pattern: RegExp, maybe: RegExp = pattern): Scanned[] {
  const find = (text: string) =>
    text.search(maybe) < 0 ? [] : Array.from(text.matchAll(pattern), ({ index, 0: word }) => ({ index, word }));
  const search = String(pattern);
  return facts
    .entryTexts()
    .flatMap((entryText) =>
      facts
        .found(entryText, search, find)
        .map(({ index, word }) => ({ index, word, entryText, piece: pieceAt(entryText, index) })),
    );
}

/** The first of several hits that say the same of the same file, so that one slip does not fill a page. */
export function oncePerFile(scanned: readonly Scanned[], same: (hit: Scanned) => string): Scanned[] {
  const seen = new Set<string>();
  return scanned.filter((hit) => {
    const key = `${hit.piece.file}\n${same(hit)}`;
    return !seen.has(key) && seen.add(key);
  });
}
