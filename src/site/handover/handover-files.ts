import path from 'node:path';
import { paperDocx } from '#format/handover/paper-docx.ts';
import { blocksHtml, coverHtml } from '#format/handover/paper-html.ts';
import type { HandoverPaper } from '#model/handover-paper.ts';
import type { PaperFile } from '../compare/paper-output.ts';
import { standAlonePage } from '../stand-alone-page.ts';
import { stylesheet } from '../stylesheet.ts';
import { NO_HREF } from './paper-href.ts';

/** The stylesheet of a 引継書 that stands alone. */
export const HANDOVER_PAPER_STYLESHEET = 'handover-paper';

/** What is written for one 引継書, and the name of its files without ending. */
export interface HandoverOutput {
  name: string;
  paper: HandoverPaper;
  /** What JSON holds: the pack itself with what identifies it. */
  data: unknown;
}

/** The files of a 引継書: a page to print with its stylesheet, a Word file to go on writing in, and the data. */
export async function handoverFiles({ name, paper, data }: HandoverOutput, outDir: string): Promise<PaperFile[]> {
  const css = `${name}.css`;
  const body = `${coverHtml(paper, NO_HREF)}\n${blocksHtml(paper.blocks, NO_HREF)}`;
  const page = { title: paper.title, kind: 'handover', stylesheet: css, printHead: paper.head, body };
  const files = [
    { name: `${name}.html`, data: standAlonePage(page) },
    { name: css, data: await stylesheet(HANDOVER_PAPER_STYLESHEET) },
    { name: `${name}.docx`, data: await paperDocx(paper) },
    { name: `${name}.json`, data: `${JSON.stringify(data, null, 2)}\n` },
  ];
  return files.map((file) => ({ path: path.join(outDir, file.name), data: file.data }));
}
