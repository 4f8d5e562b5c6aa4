import { escapeXml } from '#format/escape-xml.ts';
import { articleParts } from './article-parts.ts';
import { cellHtml } from './cell-html.ts';
import type { RichCell } from './cell.ts';

/** A named thing of a procedure with its facts: 様式, 根拠, 期限 … */
export interface Entry {
  label: string;
  name: string | RichCell;
  facts: readonly { label: string; value: string }[];
  /** From the page to the root of the site. */
  root: string;
  /** True where it must not be overlooked: 法定の期限, リスク. */
  isGrave?: boolean;
}

/** An entry as escaped HTML. */
export function entryHtml(entry: Entry): string {
  return `<div class="${entry.isGrave ? 'entry grave' : 'entry'}">${entryWordsHtml(entry)}</div>`;
}

/** What an entry says, as escaped HTML: its name, and the facts that have a value. */
export function entryWordsHtml({ label, name, facts, root }: Entry): string {
  const shown = facts.map((fact) => factHtml(fact.label, fact.value && articlesHtml(fact.value))).join('');
  return `<p><b>${escapeXml(label)}</b> ${cellHtml(name, root)}</p>${shown && `<dl>${shown}</dl>`}`;
}

/** A fact whose value is HTML already; nothing where it has none. */
export function factHtml(label: string, value: string): string {
  return value && `<div><dt>${escapeXml(label)}<dd>${value}</div>`;
}

/** A text as escaped HTML in which no line ends inside the number of an article: 住民基本台帳法第26条. */
export function articlesHtml(text: string): string {
  const parts = articleParts(text).map(escapeXml);
  return parts.map((part, index) => (index % 2 === 1 ? `<span class="nowrap">${part}</span>` : part)).join('');
}
