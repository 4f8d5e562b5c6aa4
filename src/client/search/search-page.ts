import { SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import { type Asked, askedInAddress, askedInForm, keepInAddress, tickOld } from './asked.ts';
import { showFacets } from './facets.ts';
import { facetedEntries, findHits, type FoundHits } from './find-hits.ts';
import { fileLoader, type LoadFile } from './load-file.ts';
import { watchCopyButton } from './no-result.ts';
import { type OpenIndex, openIndex, openOldIndex } from './open-index.ts';
import { type Shown, showAnswer, showProblem, showPrompt } from './show-answer.ts';

/** The parts of the page and what has been opened. */
interface SearchPage {
  page: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  load: LoadFile;
  index: OpenIndex;
  old?: Promise<OpenIndex>;
}

/** Starts the search page: headings answer at once, the texts follow; what cannot be loaded is said. */
export async function startSearchPage(page: HTMLElement): Promise<void> {
  const form = page.querySelector('form');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input) return;
  const load = fileLoader(`${document.body.dataset['root'] ?? ''}${SEARCH_FOLDER}/`);
  const asked = askedInAddress(form, new URLSearchParams(location.search));
  input.value = asked.query;
  tickOld(form, asked.isOldAsked);
  // On a phone the first result must not stand below a screen of choices.
  const isNarrow = matchMedia('(max-width: 60rem)').matches;
  if (isNarrow) form.querySelector('details')?.removeAttribute('open');
  form.hidden = false;
  try {
    const opened: SearchPage = { page, form, input, load, index: await openIndex(load) };
    listen(opened, asked);
  } catch {
    // The reader cannot mend a file that is missing, but can look in the lists.
    showProblem(page, 'index');
  }
}

function listen(opened: SearchPage, first: Asked): void {
  const { page, form, input } = opened;
  let latest = 0;
  const run = (asked: Asked) => {
    latest += 1;
    const turn = latest;
    void answer(opened, asked, () => turn === latest).catch(() => turn === latest && showProblem(page, 'index'));
  };
  const again = () => run(askedInForm(form, input));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    again();
  });
  form.addEventListener('change', again);
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) again();
  });
  input.addEventListener('compositionend', again);
  const nothing = page.querySelector<HTMLElement>('[data-search-nothing]');
  if (nothing) watchCopyButton(nothing);
  run(first);
}

async function answer(opened: SearchPage, asked: Asked, isLatest: () => boolean): Promise<void> {
  const { page, form } = opened;
  page.dataset['searchState'] = 'searching';
  keepInAddress(asked);
  const indexes = await indexesFor(opened, asked);
  const find = (isLast: boolean) => findHits(asked, indexes, { hasBodies: isLast, hasGuesses: isLast });
  const show = async (shown: Omit<Shown, 'asked' | 'index'>) => {
    if (!isLatest()) return;
    await showAnswer(page, { ...shown, asked, index: opened.index });
  };
  const offer = async (found: FoundHits) => {
    const faceted = await facetedEntries(found);
    if (isLatest()) showFacets(form, faceted, asked.facets);
  };
  const headings = await find(false);
  if (!isLatest()) return undefined;
  if (asked.query.trim() === '') {
    const isChoosing = Object.values(asked.facets).some((value) => value !== '');
    if (isChoosing) await show({ found: headings, isLast: true, isLatest });
    else showPrompt(page);
    return offer(headings);
  }
  if (headings.hits.some(({ hit }) => !hit.isPartial)) await show({ found: headings, isLast: false, isLatest });
  const found = await find(true).catch(() => {
    showProblem(page, typeof WebAssembly === 'undefined' ? 'no-webassembly' : 'bodies');
    return findHits(asked, indexes, { hasBodies: false, hasGuesses: true });
  });
  await show({ found, isLast: true, isLatest });
  return offer(found);
}

async function indexesFor(opened: SearchPage, { isOldAsked }: Asked): Promise<OpenIndex[]> {
  const { index, load, page } = opened;
  if (!isOldAsked) return [index];
  opened.old ??= openOldIndex(load, index);
  try {
    return [index, await opened.old];
  } catch {
    opened.old = undefined;
    showProblem(page, 'old');
    return [index];
  }
}
