import { lexiconKey } from '#search/lexicon/lexicon.ts';
import type { StoredBranch } from '#search/stored/stored-index.ts';
import { textUnits } from '#search/text/text-units.ts';
import { element } from './element.ts';

/** The card of the first word of a query that has one: what has to be asked before the right procedure is known. */
export function branchFor(words: readonly string[], branches: readonly StoredBranch[]): StoredBranch | undefined {
  const byWord = new Map(branches.flatMap((branch) => branch.words.map((word) => [keyOf(word), branch] as const)));
  return words.map((word) => byWord.get(keyOf(word))).find((branch) => branch !== undefined);
}

function keyOf(word: string): string {
  return lexiconKey(textUnits(word));
}

/** Shows a card, or nothing, in its place. */
export function showBranch(place: HTMLElement, branch: StoredBranch | undefined, root: string): void {
  place.hidden = branch === undefined;
  if (!branch) return place.replaceChildren();
  const heading = element('h2', {}, [branch.question]);
  const choices = branch.choices.map(({ label, links }) =>
    element('li', {}, [
      element('span', { className: 'branch-label' }, [label]),
      ...links.map(({ title, url }) => element('a', { href: root + url }, [title])),
    ]),
  );
  place.replaceChildren(heading, element('ul', {}, choices));
}
