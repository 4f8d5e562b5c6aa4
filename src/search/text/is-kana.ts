import type { TextUnit } from './text-units.ts';

/** True where all is hiragana or katakana, as words are typed by ear. */
export function isKana(units: readonly TextUnit[]): boolean {
  return units.every(({ kind }) => kind === 'hiragana' || kind === 'katakana');
}
