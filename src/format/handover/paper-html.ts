import {
  type HandoverPaper,
  type PaperBlock,
  type PaperCell,
  paperLines,
  type PaperRun,
  type PaperTarget,
} from '#model/handover-paper.ts';
import { escapeXml } from '#model/escape-xml.ts';
import { tableFrame } from '../table-frame.ts';

/** The address that a text leads to; undefined where the paper stands alone. */
export type HrefOf = (target: PaperTarget) => string | undefined;

/** The blocks of a paper as escaped HTML. One function for pages and for files, so that both say the same. */
export function blocksHtml(blocks: readonly PaperBlock[], hrefOf: HrefOf): string {
  return blocks.map((block) => blockHtml(block, hrefOf)).join('\n');
}

/** The cover of a paper as escaped HTML: its title, its facts and 確認欄 to sign. */
export function coverHtml({ title, cover, signatures }: HandoverPaper, hrefOf: HrefOf): string {
  const rows = signatures.map((role) => `<tr><th scope="row">${escapeXml(role)}</th><td></td><td></td><td></td></tr>`);
  return (
    `<div class="paper-cover"><h1>${escapeXml(title)}</h1>${factsHtml(cover, hrefOf)}` +
    '<table class="paper-signatures"><caption>確認欄</caption><thead><tr><th scope="col">役割</th><th scope="col">職・氏名</th>' +
    `<th scope="col">年月日</th><th scope="col">署名又は押印</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

function blockHtml(block: PaperBlock, hrefOf: HrefOf): string {
  if (block.kind === 'heading') return headingHtml(block);
  if (block.kind === 'facts') return factsHtml(block.facts, hrefOf);
  if (block.kind === 'table') return tableHtml(block, hrefOf);
  return `<p${block.tone ? ` class="paper-${block.tone}"` : ''}>${cellHtml(block.text, hrefOf)}</p>`;
}

function headingHtml({ level, text, id }: Extract<PaperBlock, { kind: 'heading' }>): string {
  return `<h${level} id="${escapeXml(id)}">${escapeXml(text)}</h${level}>`;
}

function factsHtml(facts: readonly { label: string; value: PaperCell }[], hrefOf: HrefOf): string {
  const shown = facts.filter(({ value }) => paperLines(value).length > 0);
  const rows = shown.map(
    ({ label, value }) => `<tr><th scope="row">${escapeXml(label)}</th><td>${cellHtml(value, hrefOf)}</td></tr>`,
  );
  return `<table class="paper-facts"><tbody>${rows.join('')}</tbody></table>`;
}

function tableHtml(table: Extract<PaperBlock, { kind: 'table' }>, hrefOf: HrefOf): string {
  const { caption, isCaptionHidden, columns, rows, blankRows = 0, isByHand, empty = '' } = table;
  if (rows.length === 0 && blankRows === 0) return `<p class="nothing">${escapeXml(empty)}</p>`;
  const name = escapeXml(caption);
  // Shares of the sheet as classes: the content policy forbids styles on elements.
  const group = columns.map(({ width }) => `<col class="share-${Math.round(width)}">`).join('');
  const heads = columns.map(({ heading }) => `<th scope="col">${escapeXml(heading)}</th>`).join('');
  const body = rows.map((row) => rowHtml(row, hrefOf));
  const blank = `<tr class="paper-blank">${'<td></td>'.repeat(columns.length)}</tr>`.repeat(blankRows);
  const framed =
    `<table class="paper-table${columns.length > 3 ? ' is-wide' : ''}${isByHand ? ' paper-blank' : ''}">` +
    `<caption${isCaptionHidden ? ' class="visually-hidden"' : ''}>${name}</caption><colgroup>${group}</colgroup><thead><tr>${heads}</tr></thead>` +
    `<tbody>${body.join('')}${blank}</tbody></table>`;
  return tableFrame({ table: framed, caption: name, columnCount: columns.length });
}

function rowHtml(row: readonly PaperCell[], hrefOf: HrefOf): string {
  const [name, ...others] = row.map((cell) => cellHtml(cell, hrefOf));
  // An empty cell names nothing: it is a place to write a name in.
  const head = name ? `<th scope="row">${name}</th>` : '<td></td>';
  return `<tr>${head}${others.map((html) => `<td>${html}</td>`).join('')}</tr>`;
}

function cellHtml(cell: PaperCell, hrefOf: HrefOf): string {
  const lines = paperLines(cell).map((run) => runHtml(run, hrefOf));
  return lines.length < 2 ? lines.join('') : `<ul class="cell-list"><li>${lines.join('</li><li>')}</li></ul>`;
}

function runHtml({ text, weight, target }: PaperRun, hrefOf: HrefOf): string {
  const href = target && hrefOf(target);
  const linked = href === undefined ? escapeXml(text) : `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
  if (weight === 'strong') return `<strong>${linked}</strong>`;
  return weight === 'faint' ? `<span class="paper-faint">${linked}</span>` : linked;
}
