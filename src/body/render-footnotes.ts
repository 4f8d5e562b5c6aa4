import type { FootnoteReference } from 'mdast';
import type { Rendering } from './rendering.ts';

/** The number of a footnote, counted in the order of first references. */
function numberOf(identifier: string, { footnotes }: Rendering): number {
  return [...footnotes.keys()].indexOf(identifier) + 1;
}

/** The mark in the text, with a link to the note. */
export function renderFootnoteReference({ identifier }: FootnoteReference, to: Rendering): void {
  const count = (to.footnotes.get(identifier) ?? 0) + 1;
  to.footnotes.set(identifier, count);
  const number = numberOf(identifier, to);
  const id = count === 1 ? `fnref-${number}` : `fnref-${number}-${count}`;
  to.out.html(`<sup><a id="${id}" href="#fn-${number}" aria-label="脚注${number}">${number}</a></sup>`);
}

/** The notes at the end of the body, each with a way back. A note may refer to another; the list grows while it is made. */
export function renderFootnotes(to: Rendering): void {
  if (to.footnotes.size === 0) return;
  to.out.html('<section class="footnotes" aria-label="脚注"><ol>');
  for (const identifier of to.footnotes.keys()) {
    const note = to.checked.footnotes.get(identifier);
    const number = numberOf(identifier, to);
    to.out.html(`<li id="fn-${number}">`);
    if (note) to.inside(note);
    to.out.html(`<a href="#fnref-${number}">本文に戻る</a></li>`);
  }
  to.out.html('</ol></section>');
}
