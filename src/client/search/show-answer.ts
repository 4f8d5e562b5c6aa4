import type { Asked } from './asked.ts';
import { branchFor, showBranch } from './branch-card.ts';
import { countSentence, shownQuery, wordSentences } from './describe-answer.ts';
import { element } from './element.ts';
import type { FoundHit, FoundHits } from './find-hits.ts';
import { showNoResult } from './no-result.ts';
import type { OpenIndex } from './open-index.ts';
import { pagePart } from './page-part.ts';
import { resultItem, resultKey } from './result-item.ts';

/** An answer as the page shows it. */
export interface Shown {
  found: FoundHits;
  asked: Asked;
  index: OpenIndex;
  /** How many sections, posts and the like fit the words. */
  nameCount: number;
  /** False while the texts are still being searched. */
  isLast: boolean;
  isLatest: () => boolean;
}

/** What can go wrong, each with a sentence of its own on the page. */
export type Problem = 'index' | 'bodies' | 'no-webassembly' | 'old' | 'names';

const AT_A_TIME = 10;
/** Milliseconds. */
const PATIENCE = 700;

/** Shows hits with what was understood; ten at a time, so that few files are loaded. */
export async function showAnswer(page: HTMLElement, shown: Shown): Promise<void> {
  const { found, asked, index, isLast, isLatest } = shown;
  const { hits, words } = found;
  const items = await Promise.all(hits.slice(0, AT_A_TIME).map((hit) => resultItem(hit, root())));
  const list = pagePart(page, 'results');
  const isKept = await isShown(list, hits, items);
  if (!isLatest()) return;
  if (!isKept) replaceItems(list, items);
  pagePart(page, 'heading').hidden = hits.length === 0;
  say(page, shown);
  pagePart(page, 'words').replaceChildren(
    ...(hits.length > 0 ? wordSentences(words) : []).map((sentence) => element('p', {}, [sentence])),
  );
  const spellings = words.flatMap(({ written, used }) => [written, ...used.map((variant) => variant.written)]);
  showBranch(pagePart(page, 'branch'), branchFor([asked.query, ...spellings], index.stored.branches), root());
  offerMore(page, hits, isLatest);
  const nothing = pagePart(page, 'nothing');
  nothing.hidden = isAnswered(shown) || shown.nameCount > 0;
  if (!nothing.hidden) await showNoResult(nothing, asked.query, index);
  if (isLast && isLatest()) page.dataset['searchState'] = 'done';
}

/** Says the count once for a question: of the first answer only where the last keeps the reader waiting. */
function say(page: HTMLElement, shown: Shown): void {
  const status = pagePart(page, 'status');
  const words = statusSentence(shown);
  const write = () => {
    if (status.textContent !== words) status.textContent = words;
  };
  if (shown.isLast) write();
  else setTimeout(() => shown.isLatest() && page.dataset['searchState'] !== 'done' && write(), PATIENCE);
}

/** Takes back what the status says: the same words are read aloud again only where they have been away. */
export function clearStatus(page: HTMLElement): void {
  page.dataset['searchState'] = 'searching';
  pagePart(page, 'status').textContent = '';
}

/** Asks for words where none are given. */
export function showPrompt(page: HTMLElement): void {
  clear(page);
  pagePart(page, 'status').textContent = '探したい言葉を入力してください。';
  page.dataset['searchState'] = 'done';
}

/** Says what could not be loaded; the rest goes on. Without the index there is no rest, and no answer to another question. */
export function showProblem(page: HTMLElement, problem: Problem): void {
  page.querySelector<HTMLElement>(`[data-search-problem="${problem}"]`)?.removeAttribute('hidden');
  if (problem !== 'index') return;
  clear(page);
  page.dataset['searchState'] = 'done';
}

/** Takes back what was said of an earlier question. */
export function hideProblems(page: HTMLElement): void {
  for (const problem of page.querySelectorAll<HTMLElement>('[data-search-problem]')) problem.hidden = true;
}

function clear(page: HTMLElement): void {
  for (const name of ['results', 'words', 'branch', 'names', 'status']) pagePart(page, name).replaceChildren();
  for (const name of ['nothing', 'branch', 'names', 'more', 'heading']) pagePart(page, name).hidden = true;
}

/** True where something was found, even if the conditions leave nothing of it, and where no words were given. */
function isAnswered({ found: { hits, allCount }, asked }: Shown): boolean {
  return hits.length > 0 || asked.query.trim() === '' || allCount > 0;
}

function statusSentence(shown: Shown): string {
  const { found, asked } = shown;
  const { hits, isCut, allCount } = found;
  if (hits.length > 0) {
    // What is too weak beside the best of all is shown where a condition leaves the best out.
    const weaker = hits.length > allCount ? '条件を付けないときには示さない、関係の薄いものを含みます。' : '';
    return `${countSentence(hits.map(({ hit }) => hit), isCut)}${weaker}`; // prettier-ignore
  }
  if (isAnswered(shown)) return `条件に合うものはありません。条件を外すと${allCount}件あります。`;
  return shown.nameCount > 0
    ? `「${shownQuery(asked.query)}」は業務手順書と業務にはありません。名称や番号が合うものを示します。`
    : `「${shownQuery(asked.query)}」は見つかりませんでした。`;
}

/**
 * True where a list shows these hits as far as it goes: one that is built again under the mouse loses the click, and one that
 * was made longer would be short again. All that it shows must be theirs; what is offered next is counted from its length.
 */
async function isShown(list: HTMLElement, hits: readonly FoundHit[], first: readonly HTMLElement[]): Promise<boolean> {
  const shown = Array.from(list.children, (item) => (item as HTMLElement).dataset['key']);
  if (shown.length < first.length || shown.length > hits.length) return false;
  if (first.some((item, at) => item.dataset['key'] !== shown[at])) return false;
  const rest = await Promise.all(hits.slice(first.length, shown.length).map(resultKey));
  return rest.every((key, at) => key === shown[first.length + at]);
}

/** Shows other items; a result that had the focus keeps it, whatever is marked in it now. */
function replaceItems(list: HTMLElement, items: readonly HTMLElement[]): void {
  const focused = Array.from(list.children).find((item) => item.contains(document.activeElement));
  list.replaceChildren(...items);
  if (!focused) return;
  const address = linkOf(focused)?.href;
  const again = items.find((item) => linkOf(item)?.href === address);
  if (again) linkOf(again)?.focus();
}

function linkOf(item: Element): HTMLAnchorElement | null {
  return item.querySelector('a');
}

function offerMore(page: HTMLElement, hits: readonly FoundHit[], isLatest: () => boolean): void {
  const place = pagePart(page, 'more');
  const list = pagePart(page, 'results');
  const rest = hits.length - list.children.length;
  place.hidden = rest <= 0;
  const more = async () => {
    const from = list.children.length;
    const items = await Promise.all(hits.slice(from, from + AT_A_TIME).map((hit) => resultItem(hit, root())));
    // A second click while these were loading has shown them already.
    if (!isLatest() || list.children.length !== from) return;
    list.append(...items);
    offerMore(page, hits, isLatest);
    items[0]?.querySelector('a')?.focus();
  };
  const button = element('button', { type: 'button' }, [`さらに表示（残り${rest}件）`]);
  button.addEventListener('click', () => void more().catch(() => isLatest() && showProblem(page, 'index')));
  const unprinted = element('span', { className: 'print-only' }, [`ほかに${rest}件あります（印刷していません）。`]);
  place.replaceChildren(button, unprinted);
}

function root(): string {
  return document.body.dataset['root'] ?? '';
}
