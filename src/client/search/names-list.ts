import { address } from '#model/address.ts';
import type { DirectoryKind, HeadingEntry } from '#search/headings/heading-entry.ts';
import type { FoundName } from '#search/query/find-names.ts';
import { element } from './element.ts';

/** More would push the procedures away, which most people want. */
const MOST = 3;

/** Pages of the manual itself stand in no list. */
const LISTS: Readonly<Partial<Record<DirectoryKind, readonly [label: string, address: string]>>> = {
  課: ['課の一覧', address.sections],
  職: ['職の一覧', address.posts],
  様式: ['様式一覧', address.forms],
  システム: ['システム一覧', address.systems],
  法令: ['法令一覧', address.laws],
  用語: ['用語一覧', address.terms],
};

/** Shows what is called as was typed, one line each, above the procedures; nothing where nothing is. */
export function showNames(place: HTMLElement, names: readonly FoundName[]): void {
  const root = document.body.dataset['root'] ?? '';
  const items = names.slice(0, MOST).map(({ entry }) => {
    const about = [nameAbout(entry), entry.summary].filter(Boolean).join('：');
    const link = element('a', { href: root + entry.url }, [entry.title]);
    return element('li', {}, [link, element('span', { className: 'result-about' }, [about])]);
  });
  place.hidden = items.length === 0;
  const [next] = names.slice(MOST);
  const list = next && LISTS[next.entry.kind as DirectoryKind];
  const more = list && element('li', {}, ['ほかにもあります：', element('a', { href: root + list[1] }, [list[0]])]);
  place.replaceChildren(...(items.length === 0 ? [] : [element('ul', {}, [...items, ...(more ? [more] : [])])]));
}

/** What is named, where it belongs and how it is reached. */
export function nameAbout({ kind, section, contact }: HeadingEntry): string {
  return [kind, section, contact].filter(Boolean).join('・');
}
