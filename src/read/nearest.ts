/**
 * The word among `candidates` that was probably meant by `written`: the fewest typing slips away, at most a third of its
 * length. Ties go to the earlier candidate. undefined where none is near.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const text = fold(written);
  const best = candidates
    .map((candidate) => ({ candidate, slips: slips(text, fold(candidate)) }))
    .reduce<{ candidate: string; slips: number } | undefined>((a, b) => (a && a.slips <= b.slips ? a : b), undefined);
  return best && best.slips <= Math.max(1, Math.floor(text.length / 3)) ? best.candidate : undefined;
}

const MAX_LENGTH = 40;

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase().slice(0, MAX_LENGTH);
}

/** How many letters to insert, drop, change or swap to get from one text to the other. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** 「もしかして「…」ですか。」, or nothing where no candidate is near. */
export function suggestion(written: string, candidates: readonly string[]): string {
  const word = nearest(written, candidates);
  return word === undefined ? '' : `「${word}」の誤りではありませんか。`;
}
