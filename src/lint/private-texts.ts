import type { Detector } from './detect/hit.ts';
import type { Facts } from './facts.ts';
import { pieceAt } from './passages.ts';
import type { RuleNotice } from './rule.ts';

/** Searches every text of the manual for what must not be there. Messages name the kind and never the value. */
export function privateTexts(facts: Facts, find: Detector): RuleNotice[] {
  return facts.passages().flatMap((passage) => {
    const hits = find(passage.text);
    // One number may look like two things; the first of a kind at a place is enough.
    const byPlace = new Map(hits.map((hit) => [`${hit.what}\n${hit.index}`, hit]));
    return [...byPlace.values()].map(({ index, what, severity, fix }) => {
      const { file, line, column } = pieceAt(passage, index);
      return { file, line, column, severity, message: `${what}のように見えるものがあります。`, fix };
    });
  });
}
