import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';

/** What XML cannot hold. */
// oxlint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text without the characters that a Word file cannot hold. */
export function wordText(text: string): string {
  return text.replaceAll(NO_XML, '');
}

/** The foot of every sheet of a Word file: its number and how many there are. */
export function pageNumbers(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, '／', PageNumber.TOTAL_PAGES], size: '9pt' })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
