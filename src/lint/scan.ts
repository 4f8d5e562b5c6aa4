import type { Facts } from './facts.ts';
import { pieceAt, type Passage, type Piece } from './passages.ts';

/** A hit of a pattern in some text of the manual, with the piece it begins in. */
export interface Scanned {
  match: RegExpExecArray;
  piece: Piece;
  passage: Passage;
}

/** Searches every text of the manual for a pattern, which must have the flag `g`; `maybe` is a quicker look beforehand. */
export function scan(facts: Facts, pattern: RegExp, maybe: RegExp = pattern): Scanned[] {
  return facts.passages().flatMap((passage) => {
    if (passage.text.search(maybe) < 0) return [];
    return [...passage.text.matchAll(pattern)].map((match) => ({
      match,
      passage,
      piece: pieceAt(passage, match.index),
    }));
  });
}

/** The first of several hits that say the same of the same file, so that one slip does not fill a page. */
export function oncePerFile(scanned: readonly Scanned[], same: (hit: Scanned) => string): Scanned[] {
  const seen = new Set<string>();
  return scanned.filter((hit) => {
    const key = `${hit.piece.file}\n${same(hit)}`;
    return !seen.has(key) && seen.add(key);
  });
}
