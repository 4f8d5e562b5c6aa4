import { loadScript } from './load-script.ts';
import { inAddress } from './in-address.ts';

/** Makes the search boxes of a page lead to the search page, and answer while words are typed. */
function startBoxes(boxes: readonly HTMLFormElement[]): void {
  const root = document.body.dataset['root'] ?? '';
  let loading: Promise<void> | undefined;
  // What answers while typing is loaded when it is wanted, once for all boxes; without it, Enter still leads to the results.
  const suggest = () => {
    loading ??= loadSuggestions(`${root}assets/search-box`);
    loading.catch(() => (loading = undefined));
  };
  for (const box of boxes) {
    box.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new FormData(box).get('q');
      if (typeof query === 'string')
        location.href = `${box.dataset['searchBox']}?q=${encodeURIComponent(inAddress(query))}`;
    });
    // The search page has loaded all this for itself.
    if (!document.querySelector('[data-search-page]')) box.addEventListener('focusin', suggest);
  }
}

function loadSuggestions(address: string): Promise<void> {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = `${address}.css`;
  document.head.append(styles);
  return loadScript(`${address}.js`);
}

startBoxes(Array.from(document.querySelectorAll<HTMLFormElement>('[data-search-box]')));
