import path from 'node:path';
import { comparisonCsv, comparisonsCsv } from '#format/comparison-csv.ts';
import { comparisonDocx } from '#format/comparison-docx.ts';
import { formatComparison } from '#format/format-comparison.ts';
import { withUnseenNamed } from '#model/with-unseen-named.ts';
import { PAPER_STYLESHEET, stylesheet } from '../stylesheet.ts';
import type { CompareCommand } from './compare-command.ts';
import type { ComparisonPaper } from './comparison-paper.ts';
import { paperHtml } from './paper-html.ts';
import { PAPER_ENDING } from './paper-place.ts';

/** A file that the command makes. */
export interface PaperFile {
  path: string;
  data: string | Uint8Array;
}

/** What the command gives back: files to write, or a text to print. */
export interface PaperOutput {
  files: readonly PaperFile[];
  /** For the terminal: the document, or which files were written. */
  text: string;
  /** What a reader has to know; the terminal shows it besides where the document goes elsewhere. */
  notes: readonly string[];
}

/** A document in the form and at the place that were asked for. */
export async function paperOutput(
  paper: ComparisonPaper,
  { format, place }: Pick<CompareCommand, 'format' | 'place'>,
): Promise<PaperOutput> {
  if (!place) {
    const text = format === 'csv' ? csvOf(paper) : formatComparison(paper.comparisons, paper);
    return { files: [], text, notes: format === 'csv' ? paper.notes : [] };
  }
  const name = place.name ?? paper.name;
  const made = { name: `${name}${PAPER_ENDING[format]}`, data: await dataOf(paper, format, name) };
  const style = format === 'html' ? [{ name: `${name}.css`, data: await stylesheet(PAPER_STYLESHEET) }] : [];
  const files = [made, ...style].map(({ name, data }) => ({ path: path.join(place.folder, name), data }));
  const names = files.map((file) => `「${file.path}」`).join('');
  return { files, text: withUnseenNamed(`${names}に、${paper.about}の新旧対照表を書きました。\n`), notes: paper.notes };
}

async function dataOf(
  paper: ComparisonPaper,
  format: CompareCommand['format'],
  name: string,
): Promise<string | Uint8Array> {
  if (format === 'html') return paperHtml(paper, `${name}.css`);
  if (format === 'docx') return comparisonDocx(paper.comparisons, paper);
  return format === 'csv' ? csvOf(paper) : formatComparison(paper.comparisons, paper);
}

function csvOf({ comparisons, isOfOne, order }: ComparisonPaper): string {
  const [only] = comparisons;
  return isOfOne && only ? comparisonCsv(only, order) : comparisonsCsv(comparisons, order);
}
