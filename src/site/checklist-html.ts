import { escapeXml } from '#model/escape-xml.ts';
import type { Step } from '#model/step.ts';
import { address } from '#model/address.ts';
import { digest } from './digest.ts';
import type { ProcedureView } from './views/procedure-view.ts';

/** The steps of a procedure to tick off, as escaped HTML. */
export function checklistHtml(view: ProcedureView): string {
  const { id, edition, steps } = view;
  // Ticks belong to an edition and to the steps as they stand: a changed step is not done yet.
  const sum = digest(steps.map((step) => [step.id, step.title])).slice(0, 12);
  return (
    `<section class="checklist" aria-labelledby="checklist" data-checklist="${escapeXml(`${id}/${edition}/${sum}`)}">` +
    '<h2 id="checklist">チェックリスト</h2><p class="no-print" data-checklist-help hidden>' +
    '印はこの端末だけに残ります。版が変わると消えます。<button type="button" data-checklist-reset>印を全て消す</button>　' +
    '<span role="status" data-checklist-status></span></p>' +
    ojtHtml(view) +
    '<p class="print-only">実施日　　　　年　　月　　日　　実施者　　　　　　　　　　確認者</p>' +
    `<ol class="checklist-items">${steps.map(itemHtml).join('')}</ol></section>`
  );
}

function ojtHtml({ id, section, notice, context }: ProcedureView): string {
  if (notice.kind !== 'current') return '';
  return `<p class="no-print"><a href="${escapeXml(context.root + address.ojtSheet(section, id))}">OJTシート</a></p>`;
}

function itemHtml({ id, number, title, isKeyControl, actor, start, when }: Step): string {
  const key = isKeyControl ? '<strong> 重要管理ポイント</strong>' : '';
  const who = escapeXml([actor, start, when].filter(Boolean).join('／'));
  return (
    `<li><label><input type="checkbox" value="${escapeXml(id)}"${when ? ' data-when' : ''}>` +
    `<span>${number} ${escapeXml(title)}${key}<small>${who}</small></span></label>`
  );
}
