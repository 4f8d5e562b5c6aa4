import { escapeXml } from '#model/escape-xml.ts';
import type { ProcedureView } from './views/procedure-view.ts';

/** 目次 of a procedure's page as escaped HTML: the headings of its text, then the parts that the page adds. */
export function contentsHtml({ contents, steps, context, related }: ProcedureView): string {
  const added = [
    { id: 'checklist', text: 'チェックリスト', isThere: steps.length > 0 },
    { id: 'flow', text: '業務フロー図', isThere: steps.length > 0 },
    { id: 'work', text: '業務の基本情報', isThere: true },
    { id: 'terms', text: '用語', isThere: Object.keys(context.terms).length > 0 },
    { id: 'related', text: '関連する手順書', isThere: related.length > 0 },
    { id: 'history', text: '改正履歴', isThere: true },
  ].filter(({ isThere }) => isThere);
  const links = [...contents, ...added].map(({ id, text }) => `<li><a href="#${escapeXml(id)}">${escapeXml(text)}</a>`);
  return `<nav class="contents no-print" aria-label="目次"><h2>目次</h2><ol>${links.join('')}</ol></nav>`;
}
