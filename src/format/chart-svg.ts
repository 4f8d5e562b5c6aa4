import type { Spec } from 'vega';
import { escapeXml } from '#model/escape-xml.ts';

/** What a chart says to those who do not see it, and the prefix of the ids inside it: unique on its page. */
export interface ChartText {
  id: string;
  title: string;
  /** The figures in words, in Japanese sentences. */
  description: string;
}

/**
 * Draws a Vega specification as SVG text: no script, no style, no colour but `currentColor`, the same bytes for the same
 * data. Marks carry their name as a class (`series-covered`), so that a stylesheet may colour them.
 */
export async function chartSvg(spec: Spec, text: ChartText): Promise<string> {
  // Three hundred modules: not for the many builds that draw no chart.
  const { parse, View } = await import('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  const drawn = await view.toSVG();
  view.finalize();
  return dressed(drawn, text);
}

function dressed(drawn: string, { id, title, description }: ChartText): string {
  const size = /width="[^"]*" height="[^"]*" viewBox="[^"]*"/u.exec(drawn)?.[0];
  if (!size) throw new Error('Vega drew no SVG of a known size');
  const root = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" ${size}>`;
  const words = `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`;
  const inner = drawn.slice(drawn.indexOf('>') + 1).replaceAll(/ (?:role|aria-roledescription)="[^"]*"/gu, '');
  return root + words + patterns(id) + inner;
}

/** How many series can be told apart without colour. */
const PATTERN_COUNT = 8;

/** The fill of the n-th series (from 0): a pattern that `chartSvg` defines. */
export function patternFill(id: string, index: number): string {
  if (index >= PATTERN_COUNT) throw new Error(`A chart has ${PATTERN_COUNT} patterns, not ${index + 1}`);
  return `url(#${id}-pattern-${index})`;
}

const TILES: readonly string[] = [
  '<rect width="8" height="8" fill="currentColor" fill-opacity="0.3"/>',
  '<path d="M-2,2L2,-2M0,8L8,0M6,10L10,6" stroke="currentColor" stroke-opacity="0.5"/>',
  '<path d="M0,0L8,8M-2,6L2,10M6,-2L10,2" stroke="currentColor" stroke-opacity="0.5"/>',
  '<circle cx="4" cy="4" r="1.2" fill="currentColor" fill-opacity="0.6"/>',
  '',
  '<path d="M0,4H8" stroke="currentColor" stroke-opacity="0.4"/>',
  '<path d="M0,4H8M4,0V8" stroke="currentColor" stroke-opacity="0.4"/>',
  '<path d="M4,0V8" stroke="currentColor" stroke-opacity="0.4"/>',
];

function patterns(id: string): string {
  const defined = TILES.map(
    (tile, index) =>
      `<pattern id="${id}-pattern-${index}" width="8" height="8" patternUnits="userSpaceOnUse">${tile}</pattern>`,
  );
  return `<defs>${defined.join('')}</defs>`;
}
