import { shownQuery } from './describe-answer.ts';
import type { Asked } from './asked.ts';
import { facetLabel } from './facets.ts';

/** What was asked, as a printed sheet says it: the words, and the conditions by the names that the form gives them. */
export function askedLine(form: HTMLFormElement, { query, facets, isOldAsked }: Asked): string {
  const chosen = Array.from(form.querySelectorAll('select'))
    .filter(({ name }) => (facets[name] ?? '') !== '')
    .map((select) => `${select.labels[0]?.textContent ?? ''}「${facetLabel(select.name, facets[select.name] ?? '')}」`);
  const conditions = isOldAsked ? [...chosen, '旧版も含む'] : chosen;
  return [
    query.trim() === '' ? '' : `探した言葉：「${shownQuery(query)}」`,
    conditions.length === 0 ? '' : `条件：${conditions.join('、')}`,
  ]
    .filter(Boolean)
    .join('　');
}
