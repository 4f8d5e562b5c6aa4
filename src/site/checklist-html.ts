import { escapeXml } from '#model/escape-xml.ts';
import type { Step, StepExit } from '#model/step.ts';
import { address } from '#model/address.ts';
import { digest } from './digest.ts';
import { exitLabel } from './exit-label.ts';
import type { ProcedureView } from './views/procedure-view.ts';

/**
 * The steps of a procedure to tick off, as escaped HTML. A table that says who does each step and what follows it: the
 * flow chart for those who cannot see it (WCAG 2.1, 1.1.1), and on paper the way through the branches.
 */
export function checklistHtml(view: ProcedureView): string {
  const { id, edition, steps } = view;
  // Ticks belong to an edition and to the steps as they stand: a changed step is not done yet.
  const sum = digest(steps.map((step) => [step.id, step.title])).slice(0, 12);
  return (
    `<section class="checklist" data-checklist="${escapeXml(`${id}/${edition}/${sum}`)}">` +
    '<h2 id="checklist">チェックリスト</h2><p class="no-print" data-checklist-help hidden>' +
    '印はこの端末だけに残ります。版が変わると消えます。<button type="button" data-checklist-reset>印を全て消す</button>　' +
    '<span role="status" data-checklist-status></span></p>' +
    ojtHtml(view) +
    '<p class="print-only">実施日　　　　年　　月　　日　　実施者　　　　　　　　　　確認者</p>' +
    '<table><caption class="visually-hidden">手順の流れ</caption><thead><tr><th>手順<th>行う人<th>次<tbody>' +
    `${steps.map((step) => rowHtml(step, view)).join('')}</table></section>`
  );
}

function ojtHtml({ id, section, notice, context }: ProcedureView): string {
  if (notice.kind !== 'current') return '';
  return `<p class="no-print"><a href="${escapeXml(context.root + address.ojtSheet(section, id))}">OJTシート</a></p>`;
}

function rowHtml(step: Step, view: ProcedureView): string {
  const { id, number, title, isKeyControl, actor, start, when, exits } = step;
  const key = isKeyControl ? ' <strong>重要管理ポイント</strong>' : '';
  const onlyWhen = [start && `始まり：${start}`, when && `行うとき：${when}`].filter(Boolean).join('／');
  const next = exits.map((exit) => exitHtml(exit, view));
  return (
    `<tr><th><label><input type="checkbox" value="${escapeXml(id)}"${when ? ' data-when' : ''}>` +
    `${number}．${escapeXml(title)}${key}${onlyWhen && `<small>${escapeXml(onlyWhen)}</small>`}</label>` +
    `<td>${escapeXml(actor)}<td>${next.length > 1 ? `<p>${next.join('<p>')}` : next.join('')}`
  );
}

/** Another procedure is a link, as it is on the flow chart. */
function exitHtml(exit: StepExit, { context, destinations }: ProcedureView): string {
  const label = escapeXml(exitLabel(exit, context.stepNumbers, destinations));
  if (exit.to.kind !== 'procedure') return label;
  return `<a href="${escapeXml(context.root + address.procedure(exit.to.id))}">${label}</a>`;
}
