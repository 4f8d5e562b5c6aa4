import { shownQuery } from './describe-answer.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';
import { facetLabel } from './facets.ts';

/** What was asked, as a printed sheet says it: the words, and the conditions by the names that the form gives them. */
export function askedLine(form: HTMLFormElement, asked: Asked): string {
  const { query, isOldAsked } = asked;
  const chosen = chosenConditions(form, asked);
  const conditions = isOldAsked ? [...chosen, '旧版も含む'] : chosen;
  return [
    query.trim() === '' ? '' : `探した言葉：「${shownQuery(query)}」`,
    conditions.length === 0 ? '' : `条件：${conditions.join('、')}`,
  ]
    .filter(Boolean)
    .join('　');
}

/** Says above the answer by what it is narrowed, since the choices may be folded away; `lift` takes all of them back. */
export function showConditions(place: HTMLElement, chosen: readonly string[], lift: () => void): void {
  place.hidden = chosen.length === 0;
  const button = element('button', { type: 'button' }, ['条件を外す']);
  button.addEventListener('click', lift);
  place.replaceChildren(`${chosen.join('、')}で絞り込んでいます。`, button);
}

/** The conditions that narrow the answer, each with the name that the form gives it: 課「職員課」. */
export function chosenConditions(form: HTMLFormElement, { facets }: Pick<Asked, 'facets'>): string[] {
  return Array.from(form.querySelectorAll('select'))
    .filter(({ name }) => (facets[name] ?? '') !== '')
    .map((select) => `${select.labels[0]?.textContent ?? ''}「${facetLabel(select.name, facets[select.name] ?? '')}」`);
}
