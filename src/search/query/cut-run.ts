import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconKey } from '../lexicon/lexicon.ts';
import { RARE_OKURIGANA } from '../lexicon/particles.ts';
import type { TextUnit } from '../text/text-units.ts';
import type { Concept } from './concept.ts';
import { nounWeight, WEAK } from './piece-weight.ts';

/** A run of kanji, katakana and Latin words, with the okurigana that belongs to it. */
export interface Run {
  units: readonly TextUnit[];
  /** The unit after it. */
  next?: TextUnit;
  /** All that was typed, in which the units have their places. */
  query: string;
}

/**
 * What a run may be made of where it is found nowhere as a whole, likeliest first: カード再発行 is カード and 再発行, and in
 * 印鑑無くした a verb follows its noun without a particle.
 */
export function cutsOf({ units, next, query }: Run, lexicon: Lexicon): Concept[][] {
  const conceptOf = (part: readonly TextUnit[]): Concept => {
    const written = query.slice(part[0]?.from, part.at(-1)?.to);
    return { written, units: part, weight: nounWeight(bareOf(part)), entry: lexicon.entryOf(lexiconKey(part)) };
  };
  const end = units.findLastIndex(({ kind }) => kind !== 'hiragana');
  if (units.slice(0, end).some(({ kind }) => kind === 'hiragana')) return [];
  const scripts = byScript(units);
  if (scripts.length > 1) return [scripts.map(conceptOf)];
  const after = units[end + 1] ?? next;
  if (after?.kind !== 'hiragana' || RARE_OKURIGANA.has(after.key)) return [];
  const cuts = Array.from({ length: Math.max(0, end - 1) }, (_, at) => end - at);
  return cuts.map((cut) => [conceptOf(units.slice(0, cut)), { ...conceptOf(units.slice(cut)), weight: WEAK }]);
}

/** The stretches of one script; okurigana belongs to its kanji. */
function byScript(units: readonly TextUnit[]): TextUnit[][] {
  const parts: TextUnit[][] = [];
  for (const unit of units) {
    const part = parts.at(-1);
    if (part && (part.at(-1)?.kind === unit.kind || unit.kind === 'hiragana')) part.push(unit);
    else parts.push([unit]);
  }
  return parts;
}

function bareOf(units: readonly TextUnit[]): TextUnit[] {
  return units.filter(({ kind }) => kind !== 'hiragana');
}
