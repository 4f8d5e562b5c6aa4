import { PARTICLES } from '../lexicon/particles.ts';
import type { TextUnit } from '../text/text-units.ts';
import type { Piece, Reading } from './piece.ts';

/** What a verb or a single character counts, against a noun. */
export const WEAK = 0.15;
/** How verbs and adjectives end: かかった, もらえない, なくなって. */
const VERBAL =
  /(?:っ[たて]|ん[だで]|[いきぎしちりえけげせてねべめれ][たて]|ない|なく|たい|ます|まし|ませ|れる|られ|せる|なる|すぎ|くる|いる|ある)$/;

/** Verbs and single characters say little about what is wanted; a noun may have okurigana too (年寄り, 支払い). */
export function pieceWeight(piece: Piece, reading: Reading): number {
  const { from, to, kind } = piece;
  const next = reading.units[to];
  if (kind === 'known') return 1;
  if (kind === 'kana') return isVerbal(piece, reading) ? WEAK : 1;
  const goesOn = next?.kind === 'hiragana' && !PARTICLES.has(next.key);
  if (kind === 'verb') return to - from < 3 || goesOn ? WEAK : 1;
  return nounWeight(reading.units.slice(from, to));
}

/** What a noun counts: a single kanji is in too many words. */
export function nounWeight(units: readonly TextUnit[]): number {
  return units.length === 1 && units[0]?.kind === 'kanji' ? WEAK : 1;
}

/** True for hiragana after another word that ends as verbs do; what texts say differently may be the rarest word of all. */
function isVerbal({ from, to }: Piece, { units, pieces }: Reading): boolean {
  if (from === 0 || units[from - 1]?.kind === 'gap') return false;
  let end = to;
  for (const piece of pieces) if (piece.from === end && isEnding(piece)) end = piece.to;
  const keys = units.slice(from, end).map(({ key }) => key);
  return VERBAL.test(keys.join(''));
}

/** Particles of one character belong to no verb. */
function isEnding({ from, to, kind }: Piece): boolean {
  return kind === 'nothing' && to - from > 1;
}
