import { escapeXml } from '#model/escape-xml.ts';
import { cellHtml } from './cell-html.ts';
import type { ProcedureContext } from './procedure-context.ts';

/** The terms that a procedure names, with what they mean, as escaped HTML; nothing where it names none. */
export function termsHtml({ terms, root }: ProcedureContext): string {
  const entries = Object.values(terms).map(({ cell, facts }) => {
    const meanings = facts.filter(({ label }) => label === '意味').map(({ value }) => `<dd>${escapeXml(value)}`);
    return `<div><dt>${cellHtml(cell, root)}${meanings.join('')}</div>`;
  });
  return entries.length === 0 ? '' : `<h2 id="terms">用語</h2><dl class="term-list">${entries.join('')}</dl>`;
}
