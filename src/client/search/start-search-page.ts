import { findNames, type FoundName } from '#search/query/find-names.ts';
import { SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import { type Asked, askedInAddress, askedInForm, fillForm, isSameQuestion, keepInAddress } from './asked.ts';
import { askedLine, chosenConditions, showConditions } from './asked-line.ts';
import { chooseFacets, isChoosing, showFacets } from './facets.ts';
import { facetedEntries, findHits, type FoundHits } from './find-hits.ts';
import { kept } from './kept.ts';
import { fileLoader, type LoadFile } from './load-file.ts';
import { watchCopyButton } from './no-result.ts';
import { pagePart } from './page-part.ts';
import { showNames } from './names-list.ts';
import { type OpenIndex, openDirectory, openIndex, openOldIndex } from './open-index.ts';
import { clearStatus, hideProblems, showAnswer, showProblem, showPrompt } from './show-answer.ts';

/** The parts of the page and what has been opened. */
interface SearchPage {
  page: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  load: LoadFile;
  index: OpenIndex;
  old?: Promise<OpenIndex>;
  directory: () => Promise<OpenIndex>;
}

/** Starts the search page: headings answer at once, the texts follow; what cannot be loaded is said. */
export async function startSearchPage(page: HTMLElement): Promise<void> {
  const form = page.querySelector('form');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input) return;
  const load = fileLoader(`${document.body.dataset['root'] ?? ''}${SEARCH_FOLDER}/`);
  const typed = input.value;
  fillForm(form, input, askedInAddress(form, new URLSearchParams(location.search)));
  // Over a slow network somebody has begun to type before this is there.
  if (typed !== '') input.value = typed;
  // On a phone the first result must not stand below a screen of choices.
  const isNarrow = matchMedia('(max-width: 60rem)').matches;
  if (isNarrow) form.querySelector('details')?.removeAttribute('open');
  await pageRead();
  try {
    const index = await openIndex(load);
    listen({ page, form, input, load, index, directory: kept(() => openDirectory(load, index)) });
  } catch {
    // The reader cannot mend a file that is missing, but can look in the lists.
    showProblem(page, 'index');
  }
}

/** Until the scripts that the page names have run: the index is among them. */
function pageRead(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

function listen(opened: SearchPage): void {
  const { page, form, input } = opened;
  let latest = 0;
  const run = (way: 'step' | 'replace' = 'replace') => {
    latest += 1;
    const turn = latest;
    const asked = askedInForm(form, input);
    keepInAddress(asked, way);
    showConditions(pagePart(page, 'conditions'), chosenConditions(form, asked), () => {
      chooseFacets(form, {});
      run('step');
      input.focus();
    });
    void answer(opened, asked, () => turn === latest).catch(() => turn === latest && showProblem(page, 'index'));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The count has been said while words were typed, and the key has cut it short: it is said anew.
    clearStatus(page);
    void painted().then(() => run());
  });
  followConditions(form, run);
  addEventListener('popstate', () => {
    const asked = askedInAddress(form, new URLSearchParams(location.search));
    // A step from the question to its results is no other question.
    if (isSameQuestion(asked, askedInForm(form, input))) return;
    fillForm(form, input, asked);
    run();
  });
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) run();
  });
  input.addEventListener('compositionend', () => run());
  watchCopyButton(pagePart(page, 'nothing'));
  run();
}

/** Each condition is a step back of its own, but not each that the arrow keys pass on their way through one box. */
function followConditions(form: HTMLFormElement, run: (way: 'step' | 'replace') => void): void {
  let changed: EventTarget | null = null;
  form.addEventListener('focusout', () => {
    changed = null;
  });
  form.addEventListener('change', ({ target }) => {
    // Words have been answered while they were typed; leaving their box asks nothing new.
    const isBox = target instanceof HTMLInputElement && target.name === 'old';
    if (!isBox && !(target instanceof HTMLSelectElement)) return;
    run(!isBox && target === changed ? 'replace' : 'step');
    changed = target;
  });
}

async function answer(opened: SearchPage, asked: Asked, isLatest: () => boolean): Promise<void> {
  const { page, form, index } = opened;
  page.dataset['searchState'] = 'searching';
  hideProblems(page);
  pagePart(page, 'asked').textContent = askedLine(form, asked);
  const indexes = await indexesFor(opened, asked, isLatest);
  const [first, names] = await Promise.all([
    findHits(asked, indexes, { hasBodies: false, hasGuesses: false }),
    namesFor(opened, asked, isLatest),
  ]);
  if (!isLatest()) return undefined;
  showNames(pagePart(page, 'names'), names);
  const show = async (found: FoundHits, isLast: boolean) => {
    if (isLatest()) await showAnswer(page, { found, asked, index, nameCount: names.length, isLast, isLatest });
  };
  if (asked.query.trim() === '') {
    if (!isChoosing(asked.facets)) showPrompt(page);
    else await show(first, true);
    return offerFacets(form, first, { asked, isLatest });
  }
  if (first.hits.some(({ hit }) => !hit.isPartial)) {
    await show(first, false);
    await painted();
  }
  if (!isLatest()) return undefined;
  const last = await findHits(asked, indexes, { hasBodies: true, hasGuesses: true }).catch(() => {
    if (isLatest()) showProblem(page, typeof WebAssembly === 'undefined' ? 'no-webassembly' : 'bodies');
    return findHits(asked, indexes, { hasBodies: false, hasGuesses: true });
  });
  await show(last, true);
  return offerFacets(form, last, { asked, isLatest });
}

/** Sections, posts and what registers name; none where somebody is choosing among procedures. */
async function namesFor({ page, directory }: SearchPage, asked: Asked, isLatest: () => boolean): Promise<FoundName[]> {
  if (isChoosing(asked.facets)) return [];
  try {
    return await findNames(asked.query, await directory());
  } catch {
    if (isLatest()) showProblem(page, 'names');
    return [];
  }
}

/** Lets the browser show what it has before it is kept busy with the texts; a page that is hidden shows nothing. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function offerFacets(
  form: HTMLFormElement,
  found: FoundHits,
  { asked, isLatest }: { asked: Asked; isLatest: () => boolean },
): Promise<void> {
  const faceted = await facetedEntries(found);
  if (isLatest()) showFacets(form, faceted, asked.facets);
}

async function indexesFor(opened: SearchPage, { isOldAsked }: Asked, isLatest: () => boolean): Promise<OpenIndex[]> {
  const { index, load, page } = opened;
  if (!isOldAsked) return [index];
  opened.old ??= openOldIndex(load, index);
  try {
    return [index, await opened.old];
  } catch {
    opened.old = undefined;
    if (isLatest()) showProblem(page, 'old');
    return [index];
  }
}
