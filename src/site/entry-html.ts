import { escapeXml } from '#model/escape-xml.ts';
import { articleParts } from './article-parts.ts';
import { cellHtml } from './cell-html.ts';
import type { RichCell } from './cell.ts';

/** A named thing with what is said of it. */
interface NamedFacts {
  name: string | RichCell;
  facts: readonly { label: string; value: string | RichCell }[];
}

/** A named thing of a procedure with its facts: 期限, リスク, 統制 … */
export interface Entry extends NamedFacts {
  label: string;
  /** From the page to the root of the site. */
  root: string;
  /** True where it must not be overlooked: 法定の期限, リスク. */
  isGrave?: boolean;
}

/** An entry as escaped HTML. */
export function entryHtml(entry: Entry): string {
  return `<div class="${entry.isGrave ? 'entry grave' : 'entry'}">${entryWordsHtml(entry)}</div>`;
}

/**
 * Things of one kind as a table in escaped HTML, a row each; a fact that none of them has gets no column. What has one
 * name, as articles of one law have, stands together and shares its cell.
 */
export function entryTableHtml(label: string, entries: readonly NamedFacts[], root: string): string {
  const all = entries.flatMap(({ facts }) => facts);
  const headings = [...new Set(all.map((fact) => fact.label))].filter((heading) =>
    all.some((fact) => fact.label === heading && fact.value !== ''),
  );
  const head = [label, ...headings].map((heading) => `<th>${escapeXml(heading)}`);
  const rows = [...Map.groupBy(entries, nameText).values()].flatMap((same) =>
    same.map((entry, index) => `<tr>${index === 0 ? nameHtml(same, root) : ''}${factCellsHtml(entry, headings, root)}`),
  );
  return `<table class="entries"><thead><tr>${head.join('')}<tbody>${rows.join('')}</table>`;
}

function nameText({ name }: NamedFacts): string {
  return typeof name === 'string' ? name : name.text;
}

function nameHtml(same: readonly NamedFacts[], root: string): string {
  return `<th${same.length > 1 ? ` rowspan="${same.length}"` : ''}>${cellHtml(same[0]?.name ?? '', root)}`;
}

function factCellsHtml({ facts }: NamedFacts, headings: readonly string[], root: string): string {
  const values = headings.map((heading) => facts.find((fact) => fact.label === heading)?.value ?? '');
  return values.map((value) => `<td>${valueHtml(value, root)}`).join('');
}

/** What an entry says, as escaped HTML: its name, and the facts that have a value. */
export function entryWordsHtml({ label, name, facts, root }: Entry): string {
  const shown = facts.map((fact) => factHtml(fact.label, fact.value && valueHtml(fact.value, root))).join('');
  return `<p><b>${escapeXml(label)}</b> ${cellHtml(name, root)}</p>${shown && `<dl>${shown}</dl>`}`;
}

function valueHtml(value: string | RichCell, root: string): string {
  return typeof value === 'string' ? articlesHtml(value) : cellHtml(value, root);
}

/** A fact whose value is HTML already; nothing where it has none. */
export function factHtml(label: string, value: string): string {
  return value && `<dt>${escapeXml(label)}<dd>${value}`;
}

/**
 * A text as escaped HTML in which no line ends inside the number of an article: 住民基本台帳法第26条. A citation and nothing else
 * may be divided before such a number; `procedure-parts.css` keeps the rest of it together.
 */
export function articlesHtml(text: string): string {
  const parts = articleParts(text).map(escapeXml);
  if (!CITATION.test(text)) {
    return parts.map((part, index) => (index % 2 === 1 ? `<span class="nowrap">${part}</span>` : part)).join('');
  }
  const [first = '', ...rest] = parts;
  return first + rest.map((part, index) => (index % 2 === 0 ? `<wbr>${part}` : part)).join('');
}

/** The name of a law and the number of an article of it: 民法第481条, 地方自治法施行令第167条の2第1項第8号. */
const CITATION = /^[^第、。（）]+第[^、。（）]*[条項号](?:の[\d０-９]+)*$/u;
