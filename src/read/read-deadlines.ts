import { normalRule, parseDayRule } from '#model/day-rule.ts';
import { namesOtherDay, shiftIn } from '#model/rule-condition.ts';
import { saysNothing } from '#model/says-nothing.ts';
import { separatingColon } from '#model/separating-colon.ts';
import type { WorkDeadline } from '#model/work-item.ts';

/** The deadlines of a cell: 「名称：期限（根拠）」 joined by 「;」. An item without a name is called 「期限」; 「なし」 is none. */
export function readDeadlines(text: string): WorkDeadline[] {
  const items = text
    .split(/[;；\n]/u)
    .flatMap(namedItems)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 1 && saysNothing(items[0] ?? '')) return [];
  return items.map(readDeadline);
}

/** An item is several where each part between its commas has a name: 「通知：毎月10日、報告：毎月末日」, not 「提出：6月30日、8月31日」. */
function namedItems(item: string): string[] {
  const parts = partsOutsideBrackets(item);
  return parts.length > 1 && parts.every(isNamed) ? parts : [item];
}

function isNamed(part: string): boolean {
  const cut = separatingColon(part);
  return cut >= 0 && part.slice(0, cut).trim() !== '' && part.slice(cut + 1).trim() !== '';
}

function partsOutsideBrackets(item: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of item) {
    if ('（('.includes(sign)) depth += 1;
    if ('）)'.includes(sign)) depth -= 1;
    if ('、，,'.includes(sign) && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts;
}

function readDeadline(item: string): WorkDeadline {
  const { label, text } = splitLabel(item);
  return { label: label || '期限', ...splitBasis(text) };
}

function splitLabel(item: string): { label: string; text: string } {
  const cut = separatingColon(item);
  const label = item.slice(0, Math.max(cut, 0)).trim();
  if (label !== '') return { label, text: item.slice(cut + 1).trim() };
  const [, name = '', rest = ''] = NAME_BEFORE_SPACE.exec(item) ?? [];
  const isDay = name !== '' && parseDayRule(splitBasis(rest).rule) && !parseDayRule(splitBasis(item).rule);
  return isDay ? { label: name, text: rest } : { label: '', text: item };
}

/**
 * A space separates the name only where all that follows is a day of the calendar, 「通知 毎月10日」, and what stands before it
 * says nothing of it: 「偶数月 第2水曜日」, 「議決の日又は 6月30日」.
 */
const NAME_BEFORE_SPACE = /^([^\s\d:：（(]{1,20})(?<![月年週期度旬、,・とかのはにを]|から|まで|より|及び)\s+(\S.*)$/u;

/** Takes the last bracket at the end as the basis; brackets may stand inside it. What it says of the day is of the rule. */
function splitBasis(text: string): { rule: string; basis: string } {
  const split = lastBracket(text);
  const note = normalRule(`(${split.basis})`);
  return shiftIn(note) === undefined && !namesOtherDay(note) ? split : { rule: text, basis: '' };
}

function lastBracket(text: string): { rule: string; basis: string } {
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
