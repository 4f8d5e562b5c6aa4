import type { HeadingHit, QueryWord } from '../search/find-headings.ts';
import type { HeadingEntry } from '../search/heading-entry.ts';
import type { SearchHit } from './search-hit.ts';

/** Lists hits as links with what they are, where they belong and a line of text. */
export function showResults(page: HTMLElement, hits: readonly SearchHit[], total: number): void {
  const list = part(page, 'results');
  list.replaceChildren(...hits.map(resultItem));
  part(page, 'nothing').hidden = true;
  const rest = total > hits.length ? `上位${hits.length}件を表示しています。` : '';
  part(page, 'status').textContent = `${total}件見つかりました。${rest}`;
}

/** Says that nothing was found and offers the lists, or that nothing was asked yet. */
export function showNothing(page: HTMLElement, query: string): void {
  part(page, 'results').replaceChildren();
  const wasAsked = query.trim() !== '';
  part(page, 'nothing').hidden = !wasAsked;
  part(page, 'status').textContent = wasAsked
    ? `「${query}」は見つかりませんでした。`
    : '探したい言葉を入力してください。';
}

/** Says which other words were searched along, and that hits hold only some of the words where that is so. */
export function showWords(page: HTMLElement, words: readonly QueryWord[], hits: readonly HeadingHit[]): void {
  const widened = words.filter(({ alternatives }) => alternatives.length > 0);
  const sentences = widened.map(({ written, alternatives }) => {
    const others = alternatives.slice(0, 4).map((each) => `「${each.written}」`);
    return `「${written}」を${others.join('')}でも検索しました。`;
  });
  const isPartial = hits.length > 0 && hits.every((hit) => hit.isPartial);
  if (isPartial) sentences.push('全ての言葉を含むものはありません。一部の言葉を含むものを表示しています。');
  part(page, 'words').textContent = sentences.join('');
}

function resultItem({ entry, excerpt, isPartial }: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${document.body.dataset['root'] ?? ''}${entry.url}`;
  link.textContent = titleOf(entry);
  const about = document.createElement('p');
  about.className = 'result-about';
  const state = entry.edition === undefined ? entry.state : '';
  about.textContent = [entry.kind, entry.section, state, isPartial ? '一部の言葉が一致' : '']
    .filter(Boolean)
    .join('・');
  const text = document.createElement('p');
  text.textContent = excerpt === '' ? entry.summary : excerpt;
  item.append(link, about, text);
  return item;
}

/** An edition that is not in force says so in its link: readers of a list of links hear nothing else. */
function titleOf({ title, state, edition }: HeadingEntry): string {
  return edition === undefined ? title : `${title}（${state} ${edition}）`;
}

function part(page: HTMLElement, name: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!element) throw new Error(`the search page has no ${name}`);
  return element;
}
