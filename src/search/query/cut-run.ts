import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconKey } from '../lexicon/lexicon.ts';
import type { TextUnit } from '../text/text-units.ts';
import type { Concept } from './concept.ts';
import { WEAK } from './piece-weight.ts';

/** These begin no okurigana. */
const NO_OKURIGANA: ReadonlySet<string> = new Set('をはにのへでがもや');

/** A run of kanji, katakana and Latin words, with the okurigana that belongs to it, and the unit after it. */
export interface Run {
  units: readonly TextUnit[];
  next?: TextUnit;
  query: string;
}

/**
 * What a run may be made of where it is found nowhere as a whole, likeliest first: カード再発行 is カード and 再発行, and in
 * 印鑑無くした a verb follows its noun without a particle.
 */
export function cutsOf({ units, next, query }: Run, lexicon: Lexicon): Concept[][] {
  const conceptOf = (part: readonly TextUnit[]): Concept => {
    const written = query.slice(part[0]?.from, part.at(-1)?.to);
    return { written, units: part, weight: weightOf(part), entry: lexicon.entryOf(lexiconKey(part)) };
  };
  const end = units.findLastIndex(({ kind }) => kind !== 'hiragana');
  if (units.slice(0, end).some(({ kind }) => kind === 'hiragana')) return [];
  const scripts = byScript(units);
  if (scripts.length > 1) return [scripts.map(conceptOf)];
  const after = units[end + 1] ?? next;
  if (after?.kind !== 'hiragana' || NO_OKURIGANA.has(after.key)) return [];
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

function weightOf(units: readonly TextUnit[]): number {
  const bare = units.filter(({ kind }) => kind !== 'hiragana');
  return bare.length === 1 && bare[0]?.kind === 'kanji' ? WEAK : 1;
}
