import { escapeXml } from '#model/escape-xml.ts';
import {
  cellLines,
  hasBlock,
  omittedNote,
  placeWords,
  plainLines,
  rowsByPlace,
  type CellLine,
  type PlaceRows,
} from '#format/comparison-text.ts';
import {
  COMPARISON_HEADINGS,
  MARK_WORDS,
  sidesInOrder,
  type Block,
  type ChangedRow,
  type Comparison,
  type ComparisonOrder,
  type ComparisonSide,
  type MarkedLine,
  type OmittedRow,
  type Piece,
  type UnchangedBlock,
} from '#model/comparison.ts';

/**
 * 新旧対照表 as escaped HTML, for the same reason as `tableHtml` a string. What is behind （略） is in the table, hidden until
 * a box is ticked; style sheets alone do that.
 */
export function comparisonHtml({ id, rows, after, before }: Comparison, order: ComparisonOrder): string {
  if (rows.length === 0) return '<p class="nothing">変更はありません。</p>';
  const name = escapeXml(`${(after ?? before)?.title ?? id} 新旧対照表`);
  const heads = [...sidesInOrder(order), 'remark' as const].map(
    (key) => `<th scope="col" class="comparison-${key}">${COMPARISON_HEADINGS[key]}</th>`,
  );
  const groups = rowsByPlace(rows).map((group) => groupHtml(group, order));
  return (
    `<div class="comparison"><p class="comparison-tools no-print"><label><input type="checkbox" class="comparison-all"> ` +
    `変更のない所も全て表示する</label></p><table aria-label="${name}"><thead><tr>${heads.join('')}</tr></thead>` +
    `${groups.join('')}</table></div>`
  );
}

function groupHtml({ place, rows }: PlaceRows, order: ComparisonOrder): string {
  const head = `<tr class="comparison-place"><th scope="rowgroup" colspan="3">${escapeXml(place)}</th></tr>`;
  const body = rows.map((row) => (row.change === 'omitted' ? omittedHtml(row, order) : changedHtml(row, order)));
  return `<tbody${place === '' ? ' class="comparison-omitted"' : ''}>${place === '' ? '' : head}${body.join('')}</tbody>`;
}

function changedHtml(row: ChangedRow, order: ComparisonOrder): string {
  const sides = sidesInOrder(order).map((side) =>
    sideCell(side, sideHtml(row[side], row, side === 'after' ? 'ins' : 'del')),
  );
  return `<tr class="comparison-${row.change}">${sides.join('')}<td class="comparison-remark">${escapeXml(row.remark)}</td></tr>`;
}

function sideCell(side: 'after' | 'before', html: string): string {
  return `<td data-label="${COMPARISON_HEADINGS[side]}">${html}</td>`;
}

function sideHtml(side: ComparisonSide, { change }: ChangedRow, tag: Look['tag']): string {
  if (!hasBlock(side)) return `<p class="comparison-note">${escapeXml(side.note)}</p>`;
  const isMoved = change === 'movedFrom' || change === 'movedTo';
  return linesHtml(side, { isMoved, tag });
}

/** How the text of a side is shown: with which tag a changed phrase, and whether the block's name is underlined twice. */
interface Look {
  tag: 'ins' | 'del';
  isMoved: boolean;
}

function linesHtml(shown: { block: Block; lines: readonly MarkedLine[] }, look: Look): string {
  return cellLines(shown.block, shown.lines)
    .map((line) => `<p>${leadHtml(line, look)}${line.pieces.map((piece) => pieceHtml(piece, look)).join('')}</p>`)
    .join('');
}

function leadHtml({ name, lead }: CellLine, { isMoved }: Look): string {
  const strong = name === '' ? '' : `<b${isMoved ? ' class="comparison-moved"' : ''}>${escapeXml(name)}</b>`;
  const isLabel = lead.trim() !== '';
  return strong + (isLabel ? `<span class="comparison-label">${escapeXml(lead)}</span>` : lead);
}

function pieceHtml({ text, mark }: Piece, { tag }: Look): string {
  if (!mark) return escapeXml(text);
  const word = MARK_WORDS[mark];
  return `<${tag}>${aloud(`${word}ここから`)}${escapeXml(text)}${aloud(`${word}ここまで`)}</${tag}>`;
}

function aloud(words: string): string {
  return hidden(`（${words}）`);
}

function hidden(words: string): string {
  return `<span class="visually-hidden">${escapeXml(words)}</span>`;
}

/** A stretch without a change: one row, and behind it a row for each of its blocks. */
function omittedHtml(row: OmittedRow, order: ComparisonOrder): string {
  const [first, second] = sidesInOrder(order);
  const box = `<label class="no-print"><input type="checkbox"> ${row.blocks.length}項目を表示${hidden(`（${stretch(row)}）`)}</label>`;
  const notes = [first, second].map((side) =>
    sideCell(side, `<p class="comparison-note">${omittedNote(row, side)}</p>`),
  );
  const kept = row.blocks.map((each, index) => keptHtml(each, placeAfter(row.blocks[index - 1], each), order)).join('');
  return `<tr>${notes.join('')}<td class="comparison-remark">${box}</td></tr>${kept}`;
}

/** Where a stretch begins and ends: boxes of the same words are told apart by it where they are read aloud. */
function stretch({ blocks }: OmittedRow): string {
  const [first, last] = [blocks[0], blocks.at(-1)].map((each) => nearestName(each?.after ?? each?.before));
  return first === last ? `${first}` : `${first}から${last}まで`;
}

/** The innermost name that a block stands under; a heading says its own. */
function nearestName(block: Block | undefined): string {
  const name = block?.kind === 'heading' ? block.lines[0]?.text : block?.path.at(-1);
  return `「${name || block?.label || '冒頭'}」`;
}

/** What both sides have is written once, across both columns. */
function keptHtml({ after, before }: UnchangedBlock, place: string, order: ComparisonOrder): string {
  const block = after ?? before;
  if (!block) return '';
  const text =
    linesHtml({ block, lines: plainLines(block) }, { tag: 'ins', isMoved: false }) + formerName(after, before);
  const cells =
    after && before
      ? `<td colspan="2">${place}${text}</td>`
      : sidesInOrder(order)
          .map((side) => sideCell(side, (side === 'after') === (after !== undefined) ? place + text : ''))
          .join('');
  return `<tr class="comparison-kept">${cells}<td class="comparison-remark"></td></tr>`;
}

/** The place of a block, where it is not that of the one before it. */
function placeAfter(previous: UnchangedBlock | undefined, each: UnchangedBlock): string {
  const [last, place] = [previous, each].map((of) => placeWords((of?.after ?? of?.before)?.path ?? []));
  return place && place !== last ? `<small>${escapeXml(place)}</small>` : '';
}

function formerName(after: Block | undefined, before: Block | undefined): string {
  if (!after || !before || after.label === before.label) return '';
  return `<p class="comparison-note">（改正前：${escapeXml(before.label)}）</p>`;
}
