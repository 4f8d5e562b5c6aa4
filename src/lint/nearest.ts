/** The candidate that was probably meant by `word`: a few letters off, or with letters left out; undefined where none is. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const names = [...candidates];
  return fewestApart(word, names) ?? names.find((name) => isShortened(word, name));
}

/** Letters that may differ: a third, but only one in an id such as `juki-011`, where each letter tells works apart. */
function mostApart(word: string): number {
  if (word.length < 3) return 0;
  return /^[a-z]+-\d/.test(word) ? 1 : Math.max(1, Math.floor(word.length / 3));
}

function fewestApart(word: string, names: readonly string[]): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const most = best ? best.distance - 1 : mostApart(word);
    if (Math.abs(name.length - word.length) > most) continue;
    const distance = lettersApart(word, name, most);
    if (distance <= most) best = { name, distance };
  }
  return best?.name;
}

/** True where a word of four letters or more has only letters of a name, in order: 住民台帳法 for 住民基本台帳法. */
function isShortened(word: string, name: string): boolean {
  if (word.length < 4 || name.length > word.length * 2) return false;
  let found = 0;
  for (const letter of name) if (letter === word[found]) found += 1;
  return found === word.length;
}

/** Levenshtein's distance; gives up with a number above `most` as soon as it must be larger. */
function lettersApart(a: string, b: string, most: number): number {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0] ?? 0;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const swap = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const best = Math.min(swap, above + 1, (row[j - 1] ?? 0) + 1);
      row[j] = best;
      diagonal = above;
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
  }
  return row[b.length] ?? a.length;
}
