import { comparisonHeading } from '#format/comparison-heading.ts';
import { escapeXml } from '#model/escape-xml.ts';
import { COMPARISON_LEGEND, type Comparison, type ComparisonOrder } from '#model/comparison.ts';
import { comparisonHtml } from '../comparison-html.ts';
import { standAlonePage } from '../stand-alone-page.ts';
import type { ComparisonPaper } from './comparison-paper.ts';

/** A document as a page that stands alone, with its stylesheet in a file beside it. */
export function paperHtml({ title, lines, comparisons, order }: ComparisonPaper, stylesheet: string): string {
  const legend = comparisons.length === 0 ? [] : [COMPARISON_LEGEND];
  const body = [
    `<h1>${escapeXml(title)}</h1>`,
    ...[...lines, ...legend].map(paragraph),
    ...comparisons.map((each) => comparisonSectionHtml(each, order)),
  ];
  return standAlonePage({ title, kind: 'comparison', stylesheet, printHead: title, body: body.join('\n') });
}

/** One procedure's table under its name and editions, as escaped HTML. */
export function comparisonSectionHtml(comparison: Comparison, order: ComparisonOrder): string {
  const { name, editions } = comparisonHeading(comparison);
  const table = comparisonHtml(comparison, order);
  return `<section>\n<h2>${escapeXml(name)}</h2>\n${editions.map(paragraph).join('\n')}\n${table}\n</section>`;
}

function paragraph(text: string): string {
  return `<p>${escapeXml(text)}</p>`;
}
