/** The candidate that differs from `word` in the fewest letters; undefined where none is close enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Two letters are too few to tell a slip from another word.
  const limit = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    const most = best ? best.distance - 1 : limit;
    if (Math.abs(name.length - word.length) > most) continue;
    const distance = lettersApart(word, name, most);
    if (distance <= most) best = { name, distance };
  }
  return best?.name;
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
