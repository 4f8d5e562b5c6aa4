import type { TextUnit } from './text-units.ts';

/** Endings that stand between two kanji of one word (申し込み書, 届け出, 割り当て額) and are no particles. */
const BETWEEN = new Set('いきぎけげしじせちてみめりれえべびわ');
const BETWEEN_LONG = new Set(['もり', 'まり', 'わせ', 'さえ', 'らい', 'かえ']);

/** Drops okurigana between kanji, so that 申込み書, 申し込み書 and 申込書 are one; the kanji before takes their place. */
export function withoutOkurigana(units: readonly TextUnit[]): TextUnit[] {
  const kept: TextUnit[] = [];
  for (let at = 0; at < units.length; at++) {
    const dropped = okuriganaAt(units, at);
    const previous = kept.at(-1);
    const last = units[at + dropped - 1];
    if (dropped > 0 && previous && last) {
      kept[kept.length - 1] = { ...previous, to: last.to };
      at += dropped - 1;
    } else kept.push(units[at] as TextUnit);
  }
  return kept;
}

/** How many units from here on are okurigana between two kanji. */
function okuriganaAt(units: readonly TextUnit[], at: number): number {
  if (units[at - 1]?.kind !== 'kanji' || units[at]?.kind !== 'hiragana') return 0;
  if (units[at + 1]?.kind === 'kanji') return BETWEEN.has(units[at]?.key ?? '') ? 1 : 0;
  const isPair = units[at + 1]?.kind === 'hiragana' && units[at + 2]?.kind === 'kanji';
  return isPair && BETWEEN_LONG.has(`${units[at]?.key}${units[at + 1]?.key}`) ? 2 : 0;
}
