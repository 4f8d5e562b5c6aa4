import type { HeadingEntry } from '#search/headings/heading-entry.ts';
import { findNames } from '#search/query/find-names.ts';
import { element } from './element.ts';
import { findHits, type FoundHit } from './find-hits.ts';
import { nameAbout } from './names-list.ts';
import type { OpenIndex } from './open-index.ts';
import { aboutText, titleOf } from './result-item.ts';

const SUGGESTED = 8;
/** So many may be sections, posts and what registers name, where their whole name was typed: 「課長」 names no one of them. */
const NAMED = 2;

/** A box with its list of suggestions. */
interface SearchBox {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  index: OpenIndex;
  directory: () => Promise<OpenIndex>;
  /** Raised by whatever makes an answer that is still awaited stale. */
  turn: number;
}

/** Makes a box answer while words are typed, from the headings: arrows choose, Enter opens, Escape closes. */
export function startSearchBox(
  form: HTMLFormElement,
  { index, directory }: Pick<SearchBox, 'index' | 'directory'>,
): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  const list = element('div', {
    id: `${input.id}-list`,
    role: 'listbox',
    className: 'search-suggestions',
    hidden: true,
  });
  list.setAttribute('aria-label', '候補');
  const status = element('p', { role: 'status', className: 'visually-hidden' });
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value);
  const box: SearchBox = { input, list, status, index, directory, turn: 0 };
  listen(form, box);
  if (input.value !== '') suggest(box);
}

function listen(form: HTMLFormElement, box: SearchBox): void {
  const { input } = box;
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) suggest(box);
  });
  input.addEventListener('compositionend', () => suggest(box));
  input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to the input method as long as a word is composed.
    if (!event.isComposing) press(event, box);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close(box);
  });
}

/** What was offered answers another question now, and is taken away at once. */
function suggest(box: SearchBox): void {
  close(box);
  const { turn } = box;
  // Without an answer the box is what it was before: Enter leads to the search page, which says what is wrong.
  void offer(box, () => box.turn === turn).catch(() => box.turn === turn && close(box));
}

async function offer(box: SearchBox, isLatest: () => boolean): Promise<void> {
  const { input, list, status, index, directory } = box;
  const query = input.value.toWellFormed();
  if (query.trim() === '') return;
  const depth = { hasBodies: false, hasGuesses: true };
  const [{ hits }, names] = await Promise.all([
    findHits({ query, facets: {}, isOldAsked: false }, [index], depth),
    // Without its names the box still knows the procedures; the search page says what is missing.
    directory()
      .then((opened) => findNames(query, opened))
      .catch(() => []),
  ]);
  const whole = names.filter(({ isWhole }) => isWhole);
  const named = whole.length > NAMED ? [] : whole.map(({ entry }) => ({ entry, about: nameAbout(entry) }));
  const work = await Promise.all(hits.slice(0, SUGGESTED - named.length).map(describe));
  const shown = inOrder(named, work).map((suggestion, at) => optionOf(suggestion, `${list.id}-${at}`));
  if (!isLatest()) return;
  list.replaceChildren(...shown);
  open(box);
  status.textContent =
    shown.length > 0 ? `候補が${shown.length}件あります。` : '候補はありません。Enterで本文も検索します。';
}

/** Who types the name of a section or a post means it; who types a term more often means the work. */
function inOrder(named: readonly Suggestion[], work: readonly Suggestion[]): Suggestion[] {
  const isPlace = ({ entry: { kind } }: Suggestion) => kind === '課' || kind === '職';
  return [...named.filter(isPlace), ...work, ...named.filter((each) => !isPlace(each))];
}

/** What a list offers, and what it says of it. */
interface Suggestion {
  entry: HeadingEntry;
  about: string;
}

async function describe({ index, hit }: FoundHit): Promise<Suggestion> {
  const entry = await index.entry(hit.entry);
  return { entry, about: aboutText(entry, hit) };
}

function optionOf({ entry, about }: Suggestion, id: string): HTMLElement {
  const href = `${document.body.dataset['root'] ?? ''}${entry.url}`;
  const option = element('a', { id, role: 'option', tabIndex: -1, href });
  option.append(element('b', {}, [titleOf(entry)]), element('span', {}, [about]));
  return option;
}

function press(event: KeyboardEvent, box: SearchBox): void {
  const options = Array.from(box.list.children) as HTMLAnchorElement[];
  const active = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape' && !box.list.hidden) {
    // The browser would empty the box.
    event.preventDefault();
    return close(box);
  }
  if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    options[active]?.click();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || options.length === 0) return;
  event.preventDefault();
  choose(box, options, (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
}

function choose({ input }: SearchBox, options: readonly HTMLAnchorElement[], chosen: number): void {
  for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === chosen));
  const option = options[chosen];
  if (option) input.setAttribute('aria-activedescendant', option.id);
  option?.scrollIntoView({ block: 'nearest' });
}

function open({ input, list }: SearchBox): void {
  list.hidden = list.childElementCount === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
}

function close(box: SearchBox): void {
  box.turn += 1;
  box.list.replaceChildren();
  box.status.textContent = '';
  box.input.removeAttribute('aria-activedescendant');
  open(box);
}
