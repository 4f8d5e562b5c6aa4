import { tableFrame } from '#format/table-frame.ts';
import { escapeXml } from '#model/escape-xml.ts';
import { type Cell, type Column, lines, type Mark, type RichCell, type TableView } from './cell.ts';

/** The shape that stands beside a state's word, as an SVG path of 16 by 16. */
const SHAPES: Readonly<Record<Mark, string>> = {
  good: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM4.6 8.2l2.4 2.4l4.4-5',
  soon: 'M8 1.8l6.8 12.4H1.2zM8 6.2v4M8 11.6v1',
  late: 'M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1zM5.5 5.5l5 5M10.5 5.5l-5 5',
  missing: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM4.5 8h7',
  draft: 'M2 14l1-4l7.5-7.5l3 3L6 13zM9 4l3 3',
  exempt: 'M2.5 2.5h11v11h-11zM2.5 13.5l11-11',
  unclear: 'M2 5h9v9H2zM5 5V2h9v9h-3',
};

/**
 * A table as escaped HTML. A string and no component: index pages and reports have tens of thousands of cells, and a
 * component for each of them was most of the time that a build took. End tags that HTML lets out (HTML 13.1.2.4) are left
 * out, here and in lists of facts: a sixth of what such pages weigh.
 */
export function tableHtml(
  table: TableView,
  { root, isCaptionHidden }: { root: string; isCaptionHidden: boolean },
): string {
  if (table.rows.length === 0) return `<p class="nothing">${escapeXml(table.empty)}</p>`;
  const caption = escapeXml(table.caption);
  const head = table.columns.map((column) => `<th${columnClass(column)}>${escapeXml(column.heading)}`);
  const named = Math.max(
    0,
    table.columns.findIndex(({ isName }) => isName),
  );
  const rows = table.rows.map((row) => rowHtml(row, { columns: table.columns, named, root }));
  const framed =
    `<table><caption${isCaptionHidden ? ' class="visually-hidden"' : ''}>${caption}</caption>` +
    `<thead><tr>${head.join('')}<tbody>${rows.join('')}</table>`;
  const columnCount = table.columns.length;
  const classes = breadth(columnCount) + (table.hasPlaces ? ' has-places' : '');
  return jumpsHtml(table) + tableFrame({ table: framed, caption, columnCount, classes });
}

function jumpsHtml({ caption, jumps = [] }: TableView): string {
  if (jumps.length === 0) return '';
  const links = jumps.map(({ label, anchor }) => `<li><a href="#${escapeXml(anchor)}">${escapeXml(label)}</a>`);
  return `<nav class="jumps no-print" aria-label="${escapeXml(caption)}の目次"><ul>${links.join('')}</ul></nav>`;
}

/** What has too many columns for an upright sheet is shown and printed in ways of its own. */
function breadth(columnCount: number): string {
  if (columnCount < BROAD) return '';
  return columnCount < VAST ? ' is-broad' : ' is-broad is-vast';
}

const BROAD = 9;
const VAST = 30;

/** Labelled facts as escaped HTML; facts without a value are left out. */
export function factsHtml(facts: readonly { label: string; value: Cell }[], root: string): string {
  const shown = facts.map(({ label, value }) => {
    const values = lines(value).map((line) => `<dd>${cellHtml(line, root)}`);
    return values.length === 0 ? '' : `<div><dt>${escapeXml(label)}${values.join('')}</div>`;
  });
  return `<dl class="facts">${shown.join('')}</dl>`;
}

/** A cell as escaped HTML: its text, in a link and with a state's shape where it has them. */
export function cellHtml(cell: string | RichCell, root: string): string {
  if (typeof cell === 'string') return escapeXml(cell);
  const plain = cell.mark ? markHtml(cell.mark, cell.text) : escapeXml(cell.text);
  const aloud = cell.aloud === undefined ? '' : `<span class="visually-hidden">${escapeXml(cell.aloud)}</span>`;
  const text = (cell.isStrong ? `<strong>${plain}</strong>` : plain) + aloud;
  return cell.href === undefined ? text : `<a href="${escapeXml(root + cell.href)}">${text}</a>`;
}

/** A state as escaped HTML: its shape and its word. */
export function markHtml(mark: Mark, text: string): string {
  return (
    `<span class="mark mark-${mark}"><svg class="mark-shape" viewBox="0 0 16 16" aria-hidden="true">` +
    `<path d="${SHAPES[mark]}"/></svg>${escapeXml(text)}</span>`
  );
}

function cellClass(column: Column | undefined, cell: Cell): string {
  if (column?.isNumber) return ` class="al-right${loadClass(cell)}"`;
  return column?.isShort ? ' class="nowrap"' : '';
}

function contentHtml(cell: Cell, root: string): string {
  if (typeof cell === 'string') return escapeXml(cell);
  const shown = lines(cell).map((line) => cellHtml(line, root));
  return shown.length < 2 ? shown.join('') : `<ul class="cell-list"><li>${shown.join('<li>')}</ul>`;
}

function loadClass(cell: Cell): string {
  const load = typeof cell === 'object' && cell !== null && 'load' in cell ? cell.load : undefined;
  return load === undefined ? '' : ` load load-${load}`;
}

function columnClass({ isNumber, isWide, isDate }: Column): string {
  const names = [isNumber ? 'al-right' : '', isWide ? 'is-wide' : '', isDate ? 'is-date' : ''].filter(Boolean);
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** The cell that names the row is its header: a `th` in a column of them needs no scope (HTML 4.9.12). */
function rowHtml(
  { anchor, cells }: TableView['rows'][number],
  { columns, named, root }: { columns: readonly Column[]; named: number; root: string },
): string {
  let row = anchor === undefined ? '<tr>' : `<tr id="${escapeXml(anchor)}">`;
  // No list of parts: reports have hundreds of thousands of cells.
  for (const [index, cell] of cells.entries()) {
    const content = contentHtml(cell, root);
    const tag = index === named && content !== '' ? 'th' : 'td';
    row += `<${tag}${cellClass(columns[index], cell)}>${content}`;
  }
  return row;
}
