/**
 * The name that an author most likely meant: the one with the fewest changed letters, if these are few against its
 * length; upper and lower case count as the same. Undefined where no name is near.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.slice(0, 40).toLowerCase();
  let nearest: string | undefined;
  let best = Infinity;
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance <= Math.max(1, name.length / 3) && distance < best && distance < wanted.length) {
      nearest = name;
      best = distance;
    }
  }
  return nearest;
}

/** Letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
