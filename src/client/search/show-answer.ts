import type { Asked } from './asked.ts';
import { branchFor, showBranch } from './branch-card.ts';
import { countSentence, wordSentences } from './describe-answer.ts';
import { element } from './element.ts';
import type { FoundHit, FoundHits } from './find-hits.ts';
import { showNoResult } from './no-result.ts';
import type { OpenIndex } from './open-index.ts';
import { resultItem } from './result-item.ts';

/** An answer as the page shows it. */
export interface Shown {
  found: FoundHits;
  asked: Asked;
  index: OpenIndex;
  /** False while the texts are still being searched. */
  isLast: boolean;
  isLatest: () => boolean;
}

/** What can go wrong, each with a sentence of its own on the page. */
export type Problem = 'index' | 'bodies' | 'no-webassembly' | 'old';

const AT_A_TIME = 10;

/** Shows hits with what was understood; ten at a time, so that few files are loaded. */
export async function showAnswer(page: HTMLElement, shown: Shown): Promise<void> {
  const { found, asked, index, isLast, isLatest } = shown;
  const { hits, words, isCut } = found;
  const root = document.body.dataset['root'] ?? '';
  const items = await Promise.all(hits.slice(0, AT_A_TIME).map((hit) => resultItem(hit, root)));
  if (!isLatest()) return;
  part(page, 'results').replaceChildren(...items);
  part(page, 'nothing').hidden = true;
  part(page, 'status').textContent =
    hits.length > 0
      ? countSentence(
          hits.map(({ hit }) => hit),
          isCut,
        )
      : nothingSentence(asked);
  part(page, 'words').replaceChildren(
    ...(hits.length > 0 ? wordSentences(words) : []).map((sentence) => element('p', {}, [sentence])),
  );
  const spellings = words.flatMap(({ written, used }) => [written, ...used.map((variant) => variant.written)]);
  showBranch(part(page, 'branch'), branchFor([asked.query, ...spellings], index.stored.branches), root);
  offerMore(page, hits, isLatest);
  if (hits.length === 0) await showNoResult(part(page, 'nothing'), asked.query, index);
  if (isLast && isLatest()) page.dataset['searchState'] = 'done';
}

/** Asks for words where none are given. */
export function showPrompt(page: HTMLElement): void {
  for (const name of ['results', 'words', 'branch']) part(page, name).replaceChildren();
  for (const name of ['nothing', 'branch', 'more']) part(page, name).hidden = true;
  part(page, 'status').textContent = '探したい言葉を入力してください。';
  page.dataset['searchState'] = 'done';
}

/** Says what could not be loaded; the rest goes on. */
export function showProblem(page: HTMLElement, problem: Problem): void {
  page.querySelector<HTMLElement>(`[data-search-problem="${problem}"]`)?.removeAttribute('hidden');
  if (problem === 'index') page.dataset['searchState'] = 'done';
}

function nothingSentence({ query }: Asked): string {
  return query.trim() === '' ? '条件に合うものはありません。' : `「${query.slice(0, 60)}」は見つかりませんでした。`;
}

function offerMore(page: HTMLElement, hits: readonly FoundHit[], isLatest: () => boolean): void {
  const place = part(page, 'more');
  const list = part(page, 'results');
  const root = document.body.dataset['root'] ?? '';
  const rest = hits.length - list.children.length;
  place.hidden = rest <= 0;
  const button = element('button', { type: 'button' }, [`さらに表示（残り${rest}件）`]);
  button.addEventListener('click', async () => {
    const from = list.children.length;
    const items = await Promise.all(hits.slice(from, from + AT_A_TIME).map((hit) => resultItem(hit, root)));
    if (!isLatest()) return;
    list.append(...items);
    offerMore(page, hits, isLatest);
    items[0]?.querySelector('a')?.focus();
  });
  place.replaceChildren(button);
}

function part(page: HTMLElement, name: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!found) throw new Error(`the search page has no ${name}`);
  return found;
}
