import type { RelevancePage } from '../../search-eval/relevance-content.ts';
import { randomOf } from '../corpus/random.ts';

/** A page of the corpus, with the reading of its title. */
export interface SearchPage extends RelevancePage {
  kana: string;
}

const PLACES = [
  ['北', 'きた'],
  ['南', 'みなみ'],
  ['東', 'ひがし'],
  ['西', 'にし'],
  ['本庁', 'ほんちょう'],
  ['支所', 'ししょ'],
] as const;

/**
 * A corpus of `count` pages: those of the relevance set, and others that are put together from their sentences until they
 * have `length` characters. The same numbers give the same pages.
 */
export function searchPages(
  pages: readonly RelevancePage[],
  kanaById: Readonly<Record<string, string>>,
  { count, length, seed = 1 }: { count: number; length: number; seed?: number },
): SearchPage[] {
  const random = randomOf(seed, 'search');
  const sentences = pages.flatMap(({ body }) =>
    body.split(/[。\n]/).filter((line) => line !== '' && !line.startsWith('#')),
  );
  const pick = <T>(items: readonly T[]) => items[random.int(0, items.length - 1)] as T;
  const made = Array.from({ length: Math.max(0, count - pages.length) }, (_, at): SearchPage => {
    const [page, [place, reading]] = [pick(pages), pick(PLACES)];
    let body = '';
    while (body.length < length) body += `${pick(sentences)}。`;
    const title = `${place}地区${Math.floor(at / 6) + 1}の${page.title}`.slice(0, 40);
    return { id: `page-${at}`, dept: page.dept, title, kana: `${reading}ちくの${kanaById[page.id] ?? ''}`, body };
  });
  return [...pages.map((page) => ({ ...page, kana: kanaById[page.id] ?? '' })), ...made].slice(0, count);
}
