import { escapeXml } from '../escape-xml.ts';
import { type FlowSheet, flowSheets, onSheet } from './flow-sheets.ts';
import { FLOW, type FlowBox, type FlowLayout, type FlowLine, type FlowTerminal } from './flow-layout.ts';

/** What the drawing needs to know besides the layout. */
export interface FlowText {
  title: string;
  description: string;
  /** Address and title of a procedure that a line leads to; undefined where there is none. */
  procedure: (id: string) => { href: string; title: string } | undefined;
}

const ARROW =
  '<defs><marker id="flow-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>';

/**
 * Draws a flow chart as inline SVG, one drawing for each printed sheet, which stand below each other without a gap on
 * screen: shapes by the class of their group, no style attribute, every text escaped, readable in one colour. What stands
 * in one group says its class once: the drawing is part of a page that must stay small.
 */
export function flowSvg(layout: FlowLayout, text: FlowText): string {
  const words = `<title id="flow-title">${escapeXml(text.title)}</title><desc id="flow-desc">${escapeXml(text.description)}</desc>`;
  return flowSheets(layout)
    .map((sheet, index) => sheetSvg(layout, { sheet, text, words: index === 0 ? words + ARROW : '' }))
    .join('');
}

function sheetSvg(
  layout: FlowLayout,
  { sheet, text, words }: { sheet: FlowSheet; text: FlowText; words: string },
): string {
  const { boxes, lines, terminals } = onSheet(layout, sheet);
  const [from, height] = [round(sheet.from), round(sheet.to) - round(sheet.from)];
  const ends = terminals.filter(({ kind }) => kind === 'end').map(({ x, y }) => circle(x, y, 7));
  return [
    `<svg class="flow" viewBox="0 ${from} ${FLOW.width} ${height}" width="${FLOW.width}" height="${height}" role="group" aria-labelledby="flow-title flow-desc">${words}`,
    `<g class="flow-lane">${layout.lanes.map((lane) => laneSvg(lane, sheet)).join('')}</g>`,
    `<g class="flow-lines" marker-end="url(#flow-arrow)">${lines.map(lineSvg).join('')}</g>`,
    `<path class="flow-lines" d="${boxes.map(stem).join('')}"/>`,
    `<path class="flow-shape" d="${boxes.map(gateway).join('')}"/>`,
    from === 0 ? `<g class="flow-shape">${circle(layout.start[0], layout.start[1], 8)}</g>` : '',
    `<g class="flow-end">${ends.join('')}${layout.end && sheet.isLast ? circle(layout.end[0], layout.end[1], 8) : ''}</g>`,
    `<g class="flow-shape">${boxes.map(boxSvg).join('')}${terminals.map((each) => procedureSvg(each, text)).join('')}</g>`,
    ...(['start', 'end'] as const).map((anchor) => labelsSvg(lines, anchor)),
    '</svg>',
  ].join('');
}

function laneSvg(lane: FlowLayout['lanes'][number], sheet: FlowSheet): string {
  const [x, width] = [round(lane.x), round(lane.width)];
  // The field of a lane goes on beyond the cut, so that no line shows where the sheets meet.
  const top = sheet.from === 0 ? 0 : round(sheet.from) - 2;
  const end = round(sheet.to) + (sheet.isLast ? 0 : 2);
  const field = `<rect x="${x}" y="${top}" width="${width}" height="${end - top}"/>`;
  if (sheet.from > 0) return field;
  const first = FLOW.header / 2 - ((lane.name.length - 1) * 14) / 2 + 4;
  const name = textSvg(lane.name, { x: lane.x + lane.width / 2, y: first, step: 14 });
  return `${field}<rect class="flow-head" x="${x}" width="${width}" height="${FLOW.header}"/>${name}`;
}

function boxSvg({ step, x, y, width, height, lines }: FlowBox): string {
  const key = step.isKeyControl ? ' class="flow-key"' : '';
  const words = textSvg(lines, { x: x + FLOW.pad, y: y + FLOW.pad + 12, step: FLOW.line });
  return `<a href="#step-${escapeXml(step.id)}"><rect${key} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="6"/>${words}</a>`;
}

function stem({ gateway: at, y, height }: FlowBox): string {
  return at ? `M${round(at.x)} ${round(y + height)}V${round(at.y - FLOW.diamond)}` : '';
}

function gateway({ gateway: at }: FlowBox): string {
  const d = FLOW.diamond;
  return at ? `M${round(at.x)} ${round(at.y - d)}l${d} ${d}l-${d} ${d}l-${d}-${d}z` : '';
}

function procedureSvg({ kind, id, x, y }: FlowTerminal, text: FlowText): string {
  const procedure = kind === 'procedure' ? text.procedure(id) : undefined;
  if (!procedure) return '';
  const plus = `M${round(x - 5)} ${round(y)}h10M${round(x)} ${round(y - 5)}v10`;
  const name = `<text class="flow-name" x="${round(x)}" y="${round(y + 22)}">${escapeXml(procedure.title)}</text>`;
  return `<a href="${escapeXml(procedure.href)}"><rect x="${round(x - 10)}" y="${round(y - 9)}" width="20" height="18" rx="5"/><path d="${plus}"/>${name}</a>`;
}

function lineSvg({ points }: FlowLine): string {
  const corners = points.map(([x, y]) => [round(x), round(y)] as const);
  const moves = corners.slice(1).map(([x, y], index) => (corners[index]?.[0] === x ? `V${y}` : `H${x}`));
  return `<path d="M${corners[0]?.join(' ')}${moves.join('')}"/>`;
}

function labelsSvg(lines: readonly FlowLine[], anchor: FlowLine['anchor']): string {
  const labels = lines.filter((line) => line.anchor === anchor && line.label.length > 0);
  const texts = labels.map(({ label, labelAt: [x, y] }) => textSvg(label, { x, y, step: FLOW.label }));
  return `<g class="flow-labels flow-to-${anchor}">${texts.join('')}</g>`;
}

function circle(x: number, y: number, radius: number): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}"/>`;
}

function textSvg(lines: readonly string[], at: { x: number; y: number; step: number }): string {
  const x = round(at.x);
  const [first = '', ...rest] = lines.map(escapeXml);
  const spans = rest.map((line) => `<tspan x="${x}" dy="${at.step}">${line}</tspan>`);
  return `<text x="${x}" y="${round(at.y)}">${first}${spans.join('')}</text>`;
}

function round(value: number): number {
  return Math.round(value);
}
