import { inflateSync } from 'node:zlib';
import { oldOfficeTexts } from './old-office-texts.ts';
import { zipEntries } from './zip-entries.ts';

/** The parts of Word, Excel, PowerPoint and OpenDocument files that hold what people typed, and who did. */
const OFFICE_TEXTS =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|xl\/(?:sharedStrings|comments\d*|worksheets\/[^/]+)|ppt\/(?:slides|notesSlides)\/[^/]+|docProps\/[^/]+|content|styles|meta)\.xml$/;
/** What a plain archive may hold that can be read; what is packed in a packed file is not looked into. */
const PLAIN_TEXTS = /\.(?:txt|csv|tsv|md|html?|xml|json)$/iu;
const MOST_TEXT = 64 * 1024;

/**
 * The words in an attachment, on one line: of an office document or an archive of texts, or what an image says about
 * itself (PNG texts, Exif, XMP, comments). Empty where there are none or the kind is not known; rules on personal data look
 * at it and nothing shows it.
 */
export function attachmentText(bytes: Buffer, path: string): string {
  if (/\.(?:xlsx|docx|pptx|od[stp])$/iu.test(path)) return zipEntries(bytes, OFFICE_TEXTS).map(wordsOf).join(APART);
  if (/\.zip$/iu.test(path)) return zipEntries(bytes, PLAIN_TEXTS).map(wordsOf).join(APART);
  if (/\.(?:xls|doc|ppt)$/iu.test(path)) return oldOfficeTexts(bytes).join(APART);
  if (/\.png$/iu.test(path)) return pngTexts(bytes).join(APART);
  return /\.(?:jpe?g|webp|avif|gif)$/iu.test(path) ? metadataOf(bytes) : '';
}

/** Keeps numbers of two cells from being read as one. */
const APART = ' ／ ';

function wordsOf(xml: string): string {
  return xml
    .replaceAll(
      /<\/(?:\w+:)?(?:p|c|si|h|table-cell|comment|title|creator|lastModifiedBy|subject|description|keywords)>/g,
      APART,
    )
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s*[\r\n]+\s*/g, APART);
}

/** Source: PNG specification, 11.3.3: tEXt, zTXt and iTXt. */
function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'tEXt' || kind === 'iTXt' || kind === 'eXIf') texts.push(printable(data));
    if (kind === 'zTXt') texts.push(printable(unpacked(data)));
  }
  return texts;
}

function unpacked(data: Buffer): Buffer {
  try {
    return inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: MOST_TEXT });
  } catch {
    // damaged: there is no text to look through
    return Buffer.alloc(0);
  }
}

/** Exif, XMP and comments stand in front of the picture, and pictures hold no runs of letters by chance. */
function metadataOf(bytes: Buffer): string {
  const runs = printable(bytes.subarray(0, MOST_TEXT)).match(/[^\ufffd／]{6,}/gu) ?? [];
  return runs.join(APART);
}

function printable(data: Buffer): string {
  return data
    .subarray(0, MOST_TEXT)
    .toString('utf8')
    .replaceAll(/\p{Cc}+/gu, APART);
}
