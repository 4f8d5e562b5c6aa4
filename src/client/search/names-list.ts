import type { HeadingEntry } from '#search/headings/heading-entry.ts';
import type { FoundName } from '#search/query/find-names.ts';
import { element } from './element.ts';

/** Shows what is called as was typed, one line each, above the procedures; nothing where nothing is. */
export function showNames(place: HTMLElement, names: readonly FoundName[]): void {
  const root = document.body.dataset['root'] ?? '';
  const items = names.map(({ entry }) => {
    const about = [nameAbout(entry), entry.summary].filter(Boolean).join('：');
    const link = element('a', { href: root + entry.url }, [entry.title]);
    return element('li', {}, [link, element('span', { className: 'result-about' }, [about])]);
  });
  place.hidden = items.length === 0;
  place.replaceChildren(...(items.length === 0 ? [] : [element('ul', {}, items)]));
}

/** What is named, where it belongs and how it is reached. */
export function nameAbout({ kind, section, contact }: HeadingEntry): string {
  return [kind, section, contact].filter(Boolean).join('・');
}
