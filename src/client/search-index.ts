import type { HeadingEntry, HeadingIndex } from '../search/heading-entry.ts';

declare global {
  var tsugiteHeadings: HeadingIndex;
  var tsugiteOldHeadings: readonly HeadingEntry[] | undefined;
}

/** What a search looks in: `hasOld` where editions that are not in force are in it too. */
export interface SearchIndex extends HeadingIndex {
  hasOld: boolean;
}

/** Gives the index that the form asks for. */
export type IndexFor = (form: HTMLFormElement) => Promise<SearchIndex>;

/** Old editions are loaded at the first search that asks for them; where that fails the page says so and searches the rest. */
export function openIndex(page: HTMLElement): IndexFor {
  const current: SearchIndex = { ...globalThis.tsugiteHeadings, hasOld: false };
  let loading: Promise<SearchIndex> | undefined;
  return async (form) => {
    if (!asksForOld(form)) return current;
    loading ??= loadOld().then(
      (old) => ({ ...current, entries: [...current.entries, ...old], hasOld: old.length > 0 }),
      () => {
        page.querySelector<HTMLElement>('[data-search-old]')?.removeAttribute('hidden');
        return current;
      },
    );
    return loading;
  };
}

/** True where the box 「旧版も含める」 is ticked. */
export function asksForOld(form: HTMLFormElement): boolean {
  return box(form)?.checked ?? false;
}

/** Ticks the box where the address asks for it. */
export function writeOld(form: HTMLFormElement, asked: URLSearchParams): void {
  const element = box(form);
  if (element) element.checked = asked.get('old') === '1';
}

function box(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('input[name="old"]');
}

/** A classic script, since nothing else can be loaded from a shared folder. */
function loadOld(): Promise<readonly HeadingEntry[]> {
  const script = document.createElement('script');
  script.src = `${document.body.dataset['root'] ?? ''}assets/headings-old.js`;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve(globalThis.tsugiteOldHeadings ?? []));
    script.addEventListener('error', () => reject(new Error('headings-old.js cannot be loaded')));
    document.head.append(script);
  });
}
