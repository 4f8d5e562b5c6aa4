import { minutesLabel } from '#model/minutes-label.ts';
import { escapeXml } from '#model/escape-xml.ts';
import { flowSvg } from '#format/flow/flow-svg.ts';
import { layoutFlow } from '#format/flow/layout-flow.ts';
import type { Step } from '#model/step.ts';
import { address } from '#model/address.ts';
import { exitLabel } from './exit-label.ts';
import type { ProcedureView } from './views/procedure-view.ts';

const LEGEND = [
  '太い枠：重要管理ポイント',
  'ひし形：判断',
  '細い丸：始まり',
  '太い丸：終わり',
  'リ：リスク',
  '統：統制',
].map((words) => `<span class="nowrap">${words}</span>`);

const HEADINGS = ['手順', '行う人', 'すること', '使うもの', '時間', '次'].map((words) => `<th scope="col">${words}`);

/** 業務フロー図 of a procedure and the same as a table, as escaped HTML. */
export function flowHtml(view: ProcedureView, title: string): string {
  return (
    '<section class="flow-section" aria-labelledby="flow"><h2 id="flow">業務フロー図</h2>' +
    `<p class="flow-legend">${LEGEND.join('')}</p>` +
    `<div class="flow-frame" tabindex="0" role="region" aria-label="業務フロー図の図面">${drawing(view, title)}</div>` +
    '<details class="no-print"><summary>業務フロー図を表で読む</summary>' +
    '<div class="table-frame" tabindex="0" role="region" aria-label="業務フローの表"><table>' +
    `<caption class="visually-hidden">業務フローの表</caption><thead><tr>${HEADINGS.join('')}` +
    `<tbody>${view.steps.map((step) => rowHtml(step, view)).join('')}</table></div></details></section>`
  );
}

function drawing({ steps, marks, destinations, context }: ProcedureView, title: string): string {
  const layout = layoutFlow(steps, {
    marks: (id) => marks[id] ?? [],
    titleOf: (id) => destinations[id] ?? id,
  });
  return flowSvg(layout, {
    title: `${title}の業務フロー図`,
    description: '行う人ごとの列に手順を上から順に並べた図です。同じ内容を、この下の表でも読めます。',
    hrefOf: (id) => context.root + address.procedure(id),
  });
}

function rowHtml(step: Step, { context, destinations }: ProcedureView): string {
  const start = step.start && `<br>始まり：${escapeXml(step.start)}`;
  const when = step.when && `<br>（${escapeXml(step.when)}）`;
  const exits = step.exits.map((exit) => escapeXml(exitLabel(exit, context.stepNumbers, destinations)));
  return (
    `<tr><th scope="row">${step.number}<td>${escapeXml(step.actor)}` +
    `<td>${escapeXml(step.title)}${start ?? ''}${when ?? ''}` +
    `<td>${escapeXml([step.system, step.form].filter(Boolean).join('、'))}` +
    `<td>${step.minutes === undefined ? '' : minutesLabel(step.minutes)}<td>${exits.join('<br>')}`
  );
}
