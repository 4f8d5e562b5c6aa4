import { nearestWords } from '#search/query/nearest-words.ts';
import { element } from './element.ts';
import { pagePart } from './page-part.ts';
import type { OpenIndex } from './open-index.ts';

/** Offers other ways where nothing was found: the nearest words, and a text by which a word can be asked for. */
export async function showNoResult(place: HTMLElement, query: string, index: OpenIndex): Promise<void> {
  place.hidden = false;
  const nearest = nearestWords(query, await index.vocabulary());
  const list = pagePart(place, 'nearest');
  list.hidden = nearest.length === 0;
  const links = nearest.map((word) =>
    element('li', {}, [element('a', { href: `?q=${encodeURIComponent(word)}` }, [word])]),
  );
  list.querySelector('ul')?.replaceChildren(...links);
  const text = place.querySelector('textarea');
  if (text)
    text.value = `検索の言葉の登録をお願いします。「${query.slice(0, 100)}」で探しましたが、見つかりませんでした。探していたもの：`;
}

/** Makes the button copy the text; where the browser does not let it, the text is selected, to be copied by hand. */
export function watchCopyButton(place: HTMLElement): void {
  const [button, text] = [place.querySelector('button'), place.querySelector('textarea')];
  button?.addEventListener('click', () => {
    if (!text) return;
    text.select();
    const said = pagePart(place, 'copied');
    // From a shared folder and over plain http the clipboard is closed; the old command still works there.
    const isCopied = document.execCommand('copy');
    said.textContent = isCopied
      ? 'コピーしました。登録を担当する人に送ってください。'
      : '文を選びました。コピーの操作をしてください。';
  });
}
