import { saysNothing } from '#model/says-nothing.ts';
import { separatingColon } from '#model/separating-colon.ts';
import type { WorkDeadline } from '#model/work-item.ts';

/** The deadlines of a cell: 「名称：期限（根拠）」 joined by 「;」. An item without a name is called 「期限」; 「なし」 is none. */
export function readDeadlines(text: string): WorkDeadline[] {
  const items = text
    .split(/[;；\n]/u)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 1 && saysNothing(items[0] ?? '')) return [];
  return items.map(readDeadline);
}

function readDeadline(item: string): WorkDeadline {
  const cut = separatingColon(item);
  const label = item.slice(0, Math.max(cut, 0)).trim();
  const { rule, basis } = splitBasis(label === '' ? item : item.slice(cut + 1).trim());
  return { label: label || '期限', rule, basis };
}

/** Takes the last bracket at the end as the basis; brackets may stand inside it. */
function splitBasis(text: string): { rule: string; basis: string } {
  if (!/[）)]$/u.test(text)) return { rule: text, basis: '' };
  let depth = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const sign = text[at] ?? '';
    if ('）)'.includes(sign)) depth += 1;
    if ('（('.includes(sign)) depth -= 1;
    if (depth === 0) return { rule: text.slice(0, at).trim(), basis: text.slice(at + 1, -1).trim() };
  }
  return { rule: text, basis: '' };
}
