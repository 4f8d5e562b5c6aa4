import { PARTIAL_SHOWN, type SearchAnswer } from '#search/query/search.ts';
import type { Variant, VariantKind } from '#search/query/variant.ts';

const SHOWN = 4;
const SIMILAR: ReadonlySet<VariantKind> = new Set(['similar']);
const ALONG: ReadonlySet<VariantKind> = new Set(['equal', 'written', 'reading', 'citation']);

/** A question as a sentence quotes it: not longer than a line or two, without marks that would turn the sentence round. */
export function shownQuery(query: string): string {
  return query.replaceAll(/\p{Cf}/gu, '').slice(0, 60);
}

/** How many were found, of which kind, as one sentence or two. */
export function countSentence(hits: readonly { isPartial: boolean }[], isCut: boolean): string {
  const partial = hits.filter(({ isPartial }) => isPartial).length;
  const whole = hits.length - partial;
  // More than these are not looked through.
  const more = partial >= PARTIAL_SHOWN ? '件以上' : '件';
  const many = isCut ? '当てはまるものが多いため、近いものだけを数えました。言葉を足すと絞り込めます。' : '';
  if (whole === 0) return `そのまま含むものはありません。言葉の一部を含むものが${partial}${more}あります。${many}`;
  const others = partial > 0 ? `ほかに、言葉の一部だけを含むものが${partial}${more}あります。` : '';
  return `${whole}件見つかりました。${others}${many}`;
}

/** What was searched besides what was typed, and what was found nowhere. */
export function wordSentences(words: SearchAnswer['words']): string[] {
  return words.flatMap(({ written, used, isFound, isWeak }) => [
    ...alongSentences(written, used, { kinds: ALONG, ending: 'でも検索しました。' }),
    ...alongSentences(written, used, { kinds: SIMILAR, ending: 'として検索しました。' }),
    ...(isFound || isWeak ? [] : [`「${written}」は見つかりませんでした。`]),
  ]);
}

/** A sentence for each part of the word that was typed: of 国保喪失 only 国保 may have been replaced. */
function alongSentences(
  written: string,
  used: readonly Variant[],
  { kinds, ending }: { kinds: ReadonlySet<VariantKind>; ending: string },
): string[] {
  const along = used.filter((variant) => kinds.has(variant.kind) && variant.written !== '');
  return Array.from(
    Map.groupBy(along, ({ of = written }) => of),
    ([of, variants]) => [of, otherNames(of, variants)] as const,
  ).flatMap(([of, names]) => (names === '' ? [] : [`「${of}」を${names}${ending}`]));
}

/** What the texts call it tells a reader more than other spellings of what was typed. */
function otherNames(of: string, variants: readonly Variant[]): string {
  const sorted = variants.toSorted((a, b) => Number(b.kind === 'written') - Number(a.kind === 'written'));
  const names = new Set(sorted.map(({ written }) => written).filter((name) => name !== of));
  return Array.from(names)
    .slice(0, SHOWN)
    .map((name) => `「${name}」`)
    .join('');
}
