import { escapeXml } from '#model/escape-xml.ts';
import { cellHtml, factsHtml } from './cell-html.ts';
import type { RichCell } from './cell.ts';
import type { WorkView } from './views/work-view.ts';

const ABOLISHED = '廃止した手順書です。これまでのやり方を知るときだけ読んでください。';

/** What the page of a work says below its title, as escaped HTML. A string: every row of 業務一覧 has such a page. */
export function workHtml(view: WorkView, root: string): string {
  const groups = view.groups.map(({ heading, facts }) => `<h2>${heading}</h2>${factsHtml(facts, root)}`);
  return (
    `${view.purpose && `<p class="lead">${escapeXml(view.purpose)}</p>`}` +
    `<h2>業務手順書</h2><p>${cellHtml(view.state, root)}</p>${proceduresHtml(view, root)}${groups.join('')}` +
    `<p class="page-tools">業務一覧の記載：${escapeXml(view.file)} の${view.line}行目</p>`
  );
}

function proceduresHtml({ procedures, missing, abolished, askFirst }: WorkView, root: string): string {
  if (procedures.length > 0) return listHtml(procedures, root);
  const last = abolished.length > 0 ? `<p>${ABOLISHED}</p>${listHtml(abolished, root)}` : '';
  return `<p>${escapeXml(missing)}</p>${last}<p>分からないことは、まず次の職に尋ねてください。</p>${listHtml(askFirst, root)}`;
}

function listHtml(cells: readonly (RichCell | string)[], root: string): string {
  return `<ul>${cells.map((cell) => `<li>${cellHtml(cell, root)}`).join('')}</ul>`;
}
