import { escapeXml } from '../escape-xml.ts';
import { FLOW, type FlowBox, type FlowLayout, type FlowLine, type FlowTerminal } from './flow-layout.ts';

/** What the drawing needs to know besides the layout. */
export interface FlowText {
  title: string;
  description: string;
  /** Address and title of a procedure that a line leads to; undefined where there is none. */
  procedure: (id: string) => { href: string; title: string } | undefined;
}

/** Draws a flow chart as inline SVG: shapes by class, no style attribute, every text escaped, readable in one colour. */
export function flowSvg(layout: FlowLayout, text: FlowText): string {
  const { width } = FLOW;
  return [
    `<svg class="flow" viewBox="0 0 ${width} ${layout.height}" width="${width}" height="${layout.height}" role="group" aria-labelledby="flow-title flow-desc">`,
    `<title id="flow-title">${escapeXml(text.title)}</title><desc id="flow-desc">${escapeXml(text.description)}</desc>`,
    '<defs><marker id="flow-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z"/></marker></defs>',
    ...layout.lanes.map((lane) => laneSvg(lane, layout.height)),
    ...layout.lines.map(lineSvg),
    `<circle class="flow-start" cx="${round(layout.start[0])}" cy="${round(layout.start[1])}" r="8"/>`,
    layout.end ? `<circle class="flow-end" cx="${round(layout.end[0])}" cy="${round(layout.end[1])}" r="8"/>` : '',
    ...layout.boxes.map((box) => boxSvg(box)),
    ...layout.terminals.map((each) => terminalSvg(each, text)),
    ...layout.lines.map(labelSvg),
    '</svg>',
  ].join('');
}

function laneSvg(lane: FlowLayout['lanes'][number], height: number): string {
  const centre = lane.x + lane.width / 2;
  const top = FLOW.header / 2 - ((lane.name.length - 1) * 14) / 2 + 4;
  return (
    `<rect class="flow-lane" x="${round(lane.x)}" y="0" width="${round(lane.width)}" height="${height}"/>` +
    `<rect class="flow-lane-head" x="${round(lane.x)}" y="0" width="${round(lane.width)}" height="${FLOW.header}"/>` +
    texts(lane.name, { x: centre, y: top, step: 14 }, 'flow-lane-name')
  );
}

function boxSvg(box: FlowBox): string {
  const { step, x, y, width, height } = box;
  const gateway = box.gateway
    ? `<path class="flow-gateway" d="M${round(box.gateway.x)} ${round(box.gateway.y - FLOW.diamond)}l${FLOW.diamond} ${FLOW.diamond}l-${FLOW.diamond} ${FLOW.diamond}l-${FLOW.diamond} -${FLOW.diamond}z"/>` +
      `<path class="flow-line" d="M${round(box.gateway.x)} ${round(y + height)}V${round(box.gateway.y - FLOW.diamond)}"/>`
    : '';
  return (
    `<a href="#step-${escapeXml(step.id)}"><rect class="${step.isKeyControl ? 'flow-box flow-key' : 'flow-box'}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="6"/>` +
    `${texts(box.lines, { x: x + FLOW.pad, y: y + FLOW.pad + 12, step: FLOW.line }, 'flow-text')}</a>${gateway}`
  );
}

function terminalSvg(terminal: FlowTerminal, text: FlowText): string {
  const { x, y } = terminal;
  const procedure = terminal.kind === 'procedure' ? text.procedure(terminal.id) : undefined;
  if (!procedure) return `<circle class="flow-end" cx="${round(x)}" cy="${round(y)}" r="7"/>`;
  const label = `<text class="flow-text flow-link-name" x="${round(x)}" y="${round(y + 22)}">${escapeXml(procedure.title)}</text>`;
  return `<a href="${escapeXml(procedure.href)}"><rect class="flow-box" x="${round(x - 10)}" y="${round(y - 9)}" width="20" height="18" rx="5"/><path class="flow-line" d="M${round(x - 5)} ${round(y)}h10M${round(x)} ${round(y - 5)}v10"/>${label}</a>`;
}

function lineSvg(line: FlowLine): string {
  const d = line.points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return `<path class="flow-line" d="${d}" marker-end="url(#flow-arrow)"/>`;
}

function labelSvg(line: FlowLine): string {
  if (line.label.length === 0) return '';
  return texts(
    line.label,
    { x: line.labelAt[0], y: line.labelAt[1], step: FLOW.label },
    `flow-label flow-label-${line.anchor}`,
  );
}

function texts(lines: readonly string[], at: { x: number; y: number; step: number }, name: string): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${round(at.x)}" y="${round(at.y + index * at.step)}">${escapeXml(line)}</tspan>`,
  );
  return `<text class="${name}">${spans.join('')}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
