import path from 'node:path';
import { comparisonDocx } from '#format/comparison-docx.ts';
import { paperDocx } from '#format/handover/paper-docx.ts';
import { withTableNotes } from '#format/handover/with-table-notes.ts';
import { blocksHtml, coverHtml } from '#format/handover/paper-html.ts';
import type { Comparison, ComparisonOrder } from '#model/comparison.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { HandoverPaper } from '#model/handover-paper.ts';
import { comparisonSectionHtml } from '../compare/paper-html.ts';
import type { PaperFile } from '../compare/paper-output.ts';
import { standAlonePage } from '../stand-alone-page.ts';
import { stylesheet } from '../stylesheet.ts';
import { NO_HREF } from './paper-href.ts';

/** The stylesheet of a 引継書 that stands alone. */
const HANDOVER_PAPER_STYLESHEET = 'handover-paper';

/** What is written for one 引継書, and the name of its files without ending. */
export interface HandoverOutput {
  name: string;
  paper: HandoverPaper;
  /** The day from which changes are told. */
  since: IsoDate;
  /** What JSON holds: the pack itself with what identifies it. */
  data: unknown;
}

/** A 引継書 with the tables of old and new that belong to it. */
export interface ComparedOutput extends HandoverOutput {
  comparisons: readonly Comparison[];
  /** What a reader has to know of the tables: which procedures are in none of them, and why. */
  notes: readonly string[];
  order: ComparisonOrder;
  /** True where the tables stand in the page too; else they are a Word file beside it. */
  isInPage: boolean;
}

/** The files of a 引継書: a page to print with its stylesheet, Word files to go on writing in, and the data. */
export async function handoverFiles(output: ComparedOutput, outDir: string): Promise<PaperFile[]> {
  const { name, data, comparisons, notes, order } = output;
  const paper = withTableNotes(output.paper, notes);
  const title = `${paper.title}　新旧対照表`;
  const files = [
    { name: `${name}.html`, data: pageOf({ ...output, paper }) },
    { name: `${name}.css`, data: await stylesheet(HANDOVER_PAPER_STYLESHEET) },
    { name: `${name}.docx`, data: await paperDocx(paper) },
    { name: `${name}.json`, data: `${JSON.stringify(data, null, 2)}\n` },
    ...(comparisons.length === 0
      ? []
      : [{ name: `${name}-comparison.docx`, data: await comparisonDocx(comparisons, { title, lines: notes, order }) }]),
  ];
  return files.map((file) => ({ path: path.join(outDir, file.name), data: file.data }));
}

function pageOf({ name, paper, comparisons, order, isInPage }: ComparedOutput): string {
  const tables = (isInPage ? comparisons : []).map((comparison) => comparisonSectionHtml(comparison, order));
  const body = [coverHtml(paper, NO_HREF), blocksHtml(paper.blocks, NO_HREF), ...tables].join('\n');
  return standAlonePage({
    title: paper.title,
    kind: 'handover',
    stylesheet: `${name}.css`,
    printHead: paper.head,
    body,
  });
}
