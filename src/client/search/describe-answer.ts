import type { SearchAnswer } from '#search/query/search.ts';
import type { VariantKind } from '#search/query/variant.ts';

const SHOWN = 4;
const SIMILAR: ReadonlySet<VariantKind> = new Set(['similar']);
const ALONG: ReadonlySet<VariantKind> = new Set(['equal', 'written', 'reading', 'citation']);

/** How many were found, of which kind, as one sentence or two. */
export function countSentence(hits: readonly { isPartial: boolean }[], isCut: boolean): string {
  const partial = hits.filter(({ isPartial }) => isPartial).length;
  const whole = hits.length - partial;
  const many = isCut ? '当てはまるものが多いため、近いものだけを数えました。言葉を足すと絞り込めます。' : '';
  if (partial === 0) return `${whole}件見つかりました。${many}`;
  if (whole > 0) return `${whole}件見つかりました。ほかに、一部の言葉だけを含むものが${partial}件あります。`;
  return `全ての言葉を含むものはありません。一部の言葉を含むものが${partial}件あります。`;
}

/** What was searched besides what was typed, and what was found nowhere. */
export function wordSentences(words: SearchAnswer['words']): string[] {
  return words.flatMap(({ written, used, isFound }) => {
    const along = otherWords(written, used, ALONG);
    const similar = otherWords(written, used, SIMILAR);
    return [
      ...(along === '' ? [] : [`「${written}」を${along}でも検索しました。`]),
      ...(similar === '' ? [] : [`「${written}」を${similar}として検索しました。`]),
      ...(isFound ? [] : [`「${written}」は見つかりませんでした。`]),
    ];
  });
}

function otherWords(
  written: string,
  used: SearchAnswer['words'][number]['used'],
  kinds: ReadonlySet<VariantKind>,
): string {
  // What the texts call it tells a reader more than other spellings of what was typed.
  const words = used
    .filter((variant) => kinds.has(variant.kind) && variant.written !== written)
    .toSorted((a, b) => Number(b.kind === 'written') - Number(a.kind === 'written'));
  const names = new Set(words.map((variant) => variant.written).filter((name) => name !== ''));
  return Array.from(names)
    .slice(0, SHOWN)
    .map((name) => `「${name}」`)
    .join('');
}
