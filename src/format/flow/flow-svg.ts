import { escapeXml } from '#model/escape-xml.ts';
import { stepAnchor } from '#model/step.ts';
import {
  FLOW,
  type FlowBox,
  type FlowFrame,
  type FlowLabel,
  type FlowLayout,
  type FlowLine,
  type FlowSheet,
} from './flow-layout.ts';
import { textWidth } from './wrap-text.ts';

/** What the drawing needs to know besides the layout. */
export interface FlowText {
  title: string;
  description: string;
  /** The address of a procedure that a line leads to. */
  hrefOf: (procedureId: string) => string;
}

const ARROW =
  '<defs><marker id="flow-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>';

/**
 * Draws a flow chart as inline SVG, one drawing for each printed sheet: shapes by the class of their group, no style
 * attribute, every text escaped, readable in one colour. What stands in one group says its class once: the drawing is
 * part of a page that must stay small.
 */
export function flowSvg(layout: FlowLayout, text: FlowText): string {
  const first = `<desc id="flow-desc">${escapeXml(text.description)}</desc>${ARROW}`;
  return layout.sheets
    .map((sheet, index) => {
      const number = index + 1;
      const title = layout.sheets.length > 1 ? `${text.title}（${number}/${layout.sheets.length}）` : text.title;
      const words = `<title id="flow-title-${number}">${escapeXml(title)}</title>${index === 0 ? first : ''}`;
      return sheetSvg(layout, { sheet, text, words, number });
    })
    .join('');
}

function sheetSvg(
  layout: FlowLayout,
  { sheet, text, words, number }: { sheet: FlowSheet; text: FlowText; words: string; number: number },
): string {
  const [from, height] = [round(sheet.from), round(sheet.to) - round(sheet.from)];
  const isOn = (y: number) => y >= sheet.from && y < sheet.to;
  const boxes = layout.boxes.filter(({ y }) => isOn(y));
  const lines = layout.lines.filter((points) => isOn(points[0]?.[1] ?? 0));
  const labels = layout.labels.filter(({ y }) => isOn(y));
  const circles = (at: FlowLayout['ends']) => at.filter(([, y]) => isOn(y)).map(([x, y]) => circle(x, y));
  return [
    `<svg class="flow" viewBox="0 ${from} ${FLOW.width} ${height}" width="${FLOW.width}" height="${height}" role="group" aria-labelledby="flow-title-${number}" aria-describedby="flow-desc">${words}`,
    `<g class="flow-lane">${lanesSvg(layout.frame, sheet)}</g>`,
    `<g class="flow-lines" marker-end="url(#flow-arrow)">${lines.map(lineSvg).join('')}</g>`,
    pathSvg('flow-lines', boxes.map(stem)),
    pathSvg('flow-shape', boxes.map(gateway)),
    groupSvg('flow-end', circles(layout.ends)),
    groupSvg('flow-shape', [...circles(layout.starts), ...boxes.map(boxSvg)]),
    pathSvg('flow-ground', labels.map(ground)),
    ...(['start', 'middle', 'end'] as const).map((anchor) => labelsSvg(labels, anchor, text)),
    '</svg>',
  ].join('');
}

function groupSvg(name: string, shapes: readonly string[]): string {
  return shapes.length === 0 ? '' : `<g class="${name}">${shapes.join('')}</g>`;
}

function pathSvg(name: string, moves: readonly string[]): string {
  const d = moves.join('');
  return d === '' ? '' : `<path class="${name}" d="${d}"/>`;
}

function lanesSvg({ left, right, header, lanes }: FlowFrame, { from, to }: FlowSheet): string {
  const borders = lanes.slice(1).map(({ x }) => `M${round(x)} ${round(from)}V${round(to) - 1}`);
  const box = (height: number) =>
    `x="${round(left)}" y="${round(from)}" width="${round(right) - round(left)}" height="${round(height)}"`;
  const names = lanes.map(({ name, x, width }) => {
    const first = from + header / 2 - ((name.length - 1) * 14) / 2 + 4;
    return textSvg(name, { x: x + width / 2, y: first, step: 14 });
  });
  return `<rect ${box(to - from - 1)}/><rect class="flow-head" ${box(header)}/><path d="${borders.join('')}"/>${names.join('')}`;
}

function boxSvg({ step, x, y, width, height, lines }: FlowBox): string {
  const key = step.isKeyControl ? ' class="flow-key"' : '';
  const words = textSvg(lines, { x: x + FLOW.pad, y: y + FLOW.pad + 12, step: FLOW.line });
  return `<a href="#${escapeXml(stepAnchor(step.id))}"><rect${key} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="6"/>${words}</a>`;
}

function stem({ gateway: at, y, height }: FlowBox): string {
  return at ? `M${round(at.x)} ${round(y + height)}V${round(at.y - FLOW.diamond)}` : '';
}

function gateway({ gateway: at }: FlowBox): string {
  const d = FLOW.diamond;
  return at ? `M${round(at.x)} ${round(at.y - d)}l${d} ${d}l-${d} ${d}l-${d}-${d}z` : '';
}

function lineSvg(points: FlowLine): string {
  const corners = points.map(([x, y]) => [round(x), round(y)] as const);
  const moves = corners.slice(1).map(([x, y], index) => (corners[index]?.[0] === x ? `V${y}` : `H${x}`));
  return `<path d="M${corners[0]?.join(' ')}${moves.join('')}"/>`;
}

/** The ground of a label, so that borders of lanes do not run through its words. */
function ground({ lines, x, y, anchor }: FlowLabel): string {
  const width = Math.ceil(Math.max(...lines.map(textWidth)) * FLOW.small);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return `M${round(left - 1)} ${round(y - 10)}h${width + 2}v${lines.length * FLOW.label}h-${width + 2}z`;
}

function labelsSvg(all: readonly FlowLabel[], anchor: FlowLabel['anchor'], text: FlowText): string {
  const labels = all.filter((label) => label.anchor === anchor).map((label) => labelSvg(label, text));
  return groupSvg(`flow-labels flow-to-${anchor}`, labels);
}

function labelSvg({ lines, x, y, to }: FlowLabel, { hrefOf }: FlowText): string {
  const words = textSvg(lines, { x, y, step: FLOW.label });
  if (!to) return words;
  return `<a href="${escapeXml(to.kind === 'step' ? `#${stepAnchor(to.id)}` : hrefOf(to.id))}">${words}</a>`;
}

function circle(x: number, y: number): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="8"/>`;
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
