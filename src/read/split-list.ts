import { saysNothing } from '#model/says-nothing.ts';

/** How the pieces of a list are recognised. */
export interface ListNames {
  /** True for a name that a register or the vocabulary has. */
  isKnown(piece: string): boolean;
  /** True for a piece that may stand alone, also when no register has it. */
  isPlausible(piece: string): boolean;
}

/** For columns whose values nothing lists. */
export const ANY_NAME: ListNames = { isKnown: () => false, isPlausible: () => true };

/**
 * Splits a cell that holds several values. 「;」 and line breaks always separate. 「、」 「,」 「・」 and 「/」 also occur inside
 * names (郵券・金券, 子ども・子育て支援法), so they separate only where every piece is known, or, for 「、」 and 「,」, where the cell
 * has no 「;」 and every piece may stand alone.
 */
export function splitList(text: string, names: ListNames = ANY_NAME): string[] {
  const pieces = text
    .split(/[;；\n]/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length === 1 && saysNothing(pieces[0] ?? '')) return [];
  const isSeparated = /[;；\n]/u.test(text.trim());
  return pieces.flatMap((piece) => splitPiece(piece, isSeparated, names));
}

function splitPiece(piece: string, isSeparated: boolean, names: ListNames): string[] {
  if (names.isKnown(piece)) return [piece];
  const known = splitIntoKnown(piece, names);
  if (known || isSeparated) return known ?? [piece];
  const parts = piece
    .split(/[、,，]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.every((part) => names.isPlausible(part)) ? parts : [piece];
}

/** The piece as known names one after the other, the longest first; undefined where something is left over. */
function splitIntoKnown(piece: string, names: ListNames): string[] | undefined {
  const atoms = piece.split(/([、,，・/／])/u);
  const found: string[] = [];
  let start = 0;
  while (start < atoms.length) {
    const end = longestKnown(atoms, start, names);
    if (end === undefined) return undefined;
    found.push(atoms.slice(start, end).join('').trim());
    start = end + 1;
  }
  return found;
}

function longestKnown(atoms: readonly string[], start: number, names: ListNames): number | undefined {
  const last = Math.min(atoms.length, start + MAX_ATOMS);
  for (let end = last; end > start; end -= 1) {
    if ((end - start) % 2 === 1 && names.isKnown(atoms.slice(start, end).join('').trim())) return end;
  }
  return undefined;
}

/** No name has more separators inside than this allows (atoms and separators together). */
const MAX_ATOMS = 15;
