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

/** Letters to insert, delete, replace or swap with the next to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last.at(-1) ?? 0;
}
