/** The character that a unit begins with; a pair of surrogates is one. */
export function firstCharacter(unit: string): string {
  return String.fromCodePoint(unit.codePointAt(0) ?? 0);
}
