import { flowSvg } from '#format/flow/flow-svg.ts';
import { layoutFlow } from '#format/flow/layout-flow.ts';
import { address } from '#model/address.ts';
import type { ProcedureView } from './views/procedure-view.ts';

const LEGEND = [
  '太い枠：重要管理ポイント',
  'ひし形：判断',
  '細い丸：始まり',
  '太い丸：終わり',
  'リ：リスク',
  '統：統制',
]
  .map((words) => `<span class="nowrap">${words}</span>`)
  .join('、');

/** 業務フロー図 of a procedure as escaped HTML; the checklist says the same in words. */
export function flowHtml(view: ProcedureView, title: string): string {
  return (
    '<section><h2 id="flow">業務フロー図</h2>' +
    '<p class="no-print"><a href="#checklist">この図を表で読む</a></p>' +
    `<p class="flow-legend">${LEGEND}</p>` +
    `<div class="flow-frame">${drawing(view, title)}</div></section>`
  );
}

function drawing({ steps, marks, destinations, context }: ProcedureView, title: string): string {
  const layout = layoutFlow(steps, {
    marks: (id) => marks[id] ?? [],
    titleOf: (id) => destinations[id] ?? id,
  });
  return flowSvg(layout, {
    title: `${title}の業務フロー図`,
    description: '行う人ごとの列に手順を上から順に並べた図です。同じ内容を、チェックリストの表でも読めます。',
    hrefOf: (id) => context.root + address.procedure(id),
  });
}
