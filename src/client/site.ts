import { loadScript } from './load-script.ts';

const root = document.body.dataset['root'] ?? '';
const hasOwnSearch = document.querySelector('[data-search-page]') !== null;

for (const box of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  box.hidden = false;
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new FormData(box).get('q');
    if (typeof query === 'string')
      location.href = `${box.dataset['searchBox']}?q=${encodeURIComponent(query.toWellFormed())}`;
  });
  // What answers while typing is loaded when it is wanted; without it, Enter still leads to the results.
  const suggest = () => void loadScript(`${root}assets/search-box.js`).catch(() => undefined);
  if (!hasOwnSearch) box.addEventListener('focusin', suggest, { once: true });
}
