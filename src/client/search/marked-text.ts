import { textUnits } from '#search/text/text-units.ts';

/** A stretch of text that was found in, or one that was not. */
export interface MarkedStretch {
  text: string;
  isHit: boolean;
}

/** Divides a text into stretches that hold one of the phrases, however they are written there, and the rest. */
export function markedText(text: string, phrases: readonly (readonly string[])[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, phrases)) {
    if (from < at) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), isHit: false });
    stretches.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isHit: false });
  return stretches;
}

/** Where phrases stand in a text, in its own characters, from the first on; the longer of two at one place first. */
export function hitsIn(
  text: string,
  phrases: readonly (readonly string[])[],
): { from: number; to: number; phrase: number }[] {
  if (!phrases.some((phrase) => mayHold(text, phrase))) return [];
  const units = textUnits(text);
  return units
    .flatMap((unit, at) =>
      phrases.flatMap((phrase, number) => {
        const isHere = phrase.length > 0 && phrase.every((key, offset) => units[at + offset]?.key === key);
        return isHere ? [{ from: unit.from, to: units[at + phrase.length - 1]?.to ?? unit.to, phrase: number }] : [];
      }),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** False where a kanji is not in the text at all: most summaries on a list, which need not be taken apart then. */
function mayHold(text: string, phrase: readonly string[]): boolean {
  return phrase.every((key) => !/^[\u4E00-\u9FFF]$/.test(key) || text.includes(key));
}
