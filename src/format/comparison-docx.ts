import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
} from 'docx';
import { COMPARISON_LEGEND, type Comparison, type ComparisonOrder } from '#model/comparison.ts';
import { comparisonTable } from './comparison-docx-table.ts';
import { comparisonHeading } from './comparison-heading.ts';
import { pageNumbers } from './docx-parts.ts';
import { undatedDocx } from './undated-docx.ts';

/** What stands around the tables of a document. */
export interface ComparisonDocument {
  /** 「転入届の受付」新旧対照表. */
  title: string;
  /** Lines below the title: 団体名, 改正の理由, 決裁文書番号. */
  lines?: readonly string[];
  order: ComparisonOrder;
}

const MARGIN = convertMillimetersToTwip(15);
const FONT = { ascii: 'Yu Mincho', hAnsi: 'Yu Mincho', eastAsia: 'ＭＳ 明朝', cs: 'Yu Mincho' };

const STYLES = {
  document: { run: { font: FONT, size: '10pt' as const } },
  title: { run: { font: FONT, size: '14pt' as const } },
  heading2: { run: { font: FONT, size: '11pt' as const, bold: true, color: '000000' } },
};

/** 新旧対照表 as a Word file for approval papers: A4 landscape, one table for each procedure. Same data, same bytes. */
export async function comparisonDocx(
  comparisons: readonly Comparison[],
  document: ComparisonDocument,
): Promise<Uint8Array> {
  const children = [
    new Paragraph({ text: document.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    ...[...(document.lines ?? []), COMPARISON_LEGEND].map((text) => new Paragraph({ text })),
    ...comparisons.flatMap((comparison) => tableOf(comparison, document.order)),
  ];
  const made = new Document({
    title: document.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: STYLES },
    sections: [{ properties: { page: PAGE }, footers: { default: pageNumbers() }, children }],
  });
  return undatedDocx(await Packer.pack(made, 'uint8array'));
}

const PAGE = {
  size: {
    orientation: PageOrientation.LANDSCAPE,
    // A4 in twentieths of a point, as Word writes it; the library turns the sheet.
    width: 11_906,
    height: 16_838,
  },
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
};

function tableOf(comparison: Comparison, order: ComparisonOrder): (Paragraph | Table)[] {
  const { name, editions } = comparisonHeading(comparison);
  const head = [
    new Paragraph({ text: name, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...editions.map((text) => new Paragraph({ text, keepNext: true })),
  ];
  if (comparison.rows.length === 0) return [...head, new Paragraph({ text: '変更はありません。' })];
  return [...head, comparisonTable(comparison.rows, order)];
}
