import { getDocumentProxy } from 'unpdf';
import { type AttachmentFault, type AttachmentWords, MOST_PAGES } from './attachment-notice.ts';
import { oneLine } from './one-line.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Letters that are kept of all pages. */
const MOST_LETTERS = 1024 * 1024;

/**
 * The words of a PDF: of its pages, with notes and what was filled in, and what it says about itself. Letters are those that
 * are meant: a font may draw 手 and say that it is the radical. What is scanned has no words.
 */
export async function pdfWords(bytes: Uint8Array): Promise<AttachmentWords> {
  try {
    const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
    const lines = (await wordsOf(pdf)).join('\n').normalize('NFKC');
    const isLong = pdf.numPages > MOST_PAGES;
    // One worker reads many: without this it would hold them all.
    await pdf.loadingTask.destroy();
    const words = oneLine(lines);
    if (words.length > MOST_LETTERS) return { words: words.slice(0, MOST_LETTERS), fault: 'cut' };
    return { words, ...(isLong && { fault: 'pages' as const }) };
  } catch (error) {
    const fault = FAULTS[(error as Error).name];
    if (fault === undefined) throw error;
    return { words: '', fault };
  }
}

/** The errors of the library that are about the file, by name. */
const FAULTS: Readonly<Record<string, AttachmentFault>> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damaged',
  UnknownErrorException: 'damaged',
  FormatError: 'damaged',
};

async function wordsOf(pdf: Pdf): Promise<string[]> {
  const words = await aboutWords(pdf);
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    words.push(await pageText(page), ...(await noteWords(page)));
    page.cleanup();
  }
  return words.filter((text) => text.trim() !== '');
}

/** The document information that people write (ISO 32000-1, 14.3.3), not what programs do. */
async function aboutWords(pdf: Pdf): Promise<string[]> {
  const { info } = await pdf.getMetadata();
  const { Title, Author, Subject, Keywords, Custom = {} } = info as Readonly<Record<string, unknown>>;
  return [Title, Author, Subject, Keywords, ...Object.values(Custom as object)].flatMap(valuesOf);
}

async function pageText(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** Comments, and the values of the fields of a form. */
async function noteWords(page: Page): Promise<string[]> {
  const notes = (await page.getAnnotations()) as Readonly<Record<string, unknown>>[];
  return notes.flatMap(({ contentsObj, fieldValue, titleObj }) =>
    [contentsObj, titleObj]
      .map((text) => (text as { str?: string } | undefined)?.str ?? '')
      .concat(valuesOf(fieldValue)),
  );
}

function valuesOf(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}
