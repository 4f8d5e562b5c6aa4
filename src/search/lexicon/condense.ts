import type { TextUnit } from '../text/text-units.ts';
import { LOOSE_PARTICLES } from './particles.ts';

/** The units that two wordings of one thing share: 税金が払えない and 税金払えない differ by a particle only. */
export function condense(units: readonly TextUnit[]): TextUnit[] {
  return units.filter((_, at) => !isLooseParticle(units, at));
}

/** A particle beside a kanji, katakana or Latin word; inside hiragana it may be part of a word (はんこ, のり). */
export function isLooseParticle(units: readonly TextUnit[], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || !before || unit.kind !== 'hiragana' || !LOOSE_PARTICLES.has(unit.key)) return false;
  return isWordly(before) || (after !== undefined && isWordly(after));
}

function isWordly({ kind }: TextUnit): boolean {
  return kind !== 'hiragana' && kind !== 'gap';
}
