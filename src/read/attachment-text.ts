import { inflateSync } from 'node:zlib';
import type { AttachmentWords } from './attachment-notice.ts';
import { formatOf } from './image-size.ts';
import { isLockedOffice } from './is-locked-office.ts';
import { oldOfficeTexts } from './old-office-texts.ts';
import { APART, oneLine } from './one-line.ts';
import { type EntryNames, zipEntries } from './zip-entries.ts';

/** The parts of Word, Excel, PowerPoint and OpenDocument files that hold what people typed, in text boxes too, and who did. */
const OFFICE_TEXTS =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|xl\/(?:sharedStrings|comments\d*|(?:worksheets|drawings|threadedComments)\/[^/]+)|ppt\/(?:slides|notesSlides|comments)\/[^/]+|(?:word|xl|ppt)\/diagrams\/data\d*|docProps\/[^/]+|content|styles|meta|META-INF\/manifest)\.xml$/;
/** What the manifest of an OpenDocument file with a password says of its entries (OpenDocument 1.2, part 3, 4.4). */
const ENCRYPTED = '<manifest:encryption-data';
/** What a plain archive may hold that can be read; of what is packed in a packed file it is told that nobody has looked. */
const PLAIN: EntryNames = {
  names: /\.(?:txt|csv|tsv|md|html?|xml|json)$/iu,
  unread: /\.(?:pdf|xls[xm]?|doc[xm]?|ppt[xm]?|od[stp]|rtf|jtdc?|eml|msg|mdb|accdb|zip|lzh|7z)$/iu,
};
const MOST_TEXT = 64 * 1024;
/** Of all chunks together: a hundred bytes of each unpack to as much as one may have. */
const MOST_PNG_TEXT = 1024 * 1024;

/**
 * The words in an attachment, on one line: of an office document or an archive of texts, or what an image says about
 * itself (PNG texts, Exif, XMP, comments). Empty where there are none or the kind is not known; rules on personal data look
 * at it and nothing shows it.
 */
export function attachmentText(bytes: Buffer, path: string): AttachmentWords {
  if (/\.(?:xlsx|docx|pptx|od[stp])$/iu.test(path)) return officeWords(bytes);
  if (/\.zip$/iu.test(path)) return zipWords(bytes, PLAIN);
  if (/\.(?:xls|doc|ppt)$/iu.test(path)) return oldOfficeWords(bytes);
  if (/\.png$/iu.test(path)) return pngWords(bytes);
  return { words: /\.(?:jpe?g|webp|avif|gif)$/iu.test(path) ? metadataOf(bytes) : '' };
}

/** With a password, and where somebody has changed no more than the name, a new ending stands for the older container. */
function officeWords(bytes: Buffer): AttachmentWords {
  return formatOf(bytes) === 'ole' ? oldOfficeWords(bytes) : zipWords(bytes, { names: OFFICE_TEXTS });
}

function oldOfficeWords(bytes: Buffer): AttachmentWords {
  return isLockedOffice(bytes) ? { words: '', fault: 'locked' } : { words: oldOfficeTexts(bytes).join(APART) };
}

function zipWords(bytes: Buffer, which: EntryNames): AttachmentWords {
  // Of a file that is no archive `checkAsset` says so.
  if (formatOf(bytes) !== 'zip') return { words: '' };
  const { texts, fault } = zipEntries(bytes, which);
  if (texts.some((text) => text.includes(ENCRYPTED))) return { words: '', fault: 'locked' };
  return { words: texts.map(wordsOf).join(APART), fault };
}

/** Where a shape stands: two of them would be read as one number, and nobody typed them (ECMA-376, part 1, 20.4 and 20.5). */
const PLACE = /<(?:wp|wp14|xdr):\w+>-?\d+/g;

/** Patterns here must be linear: megabytes of one sign are unpacked from a few kilobytes. */
function wordsOf(xml: string): string {
  return oneLine(
    xml
      .replaceAll(PLACE, APART)
      .replaceAll(
        /<\/(?:\w+:)?(?:p|c|si|h|table-cell|comment|title|creator|lastModifiedBy|subject|description|keywords)>/g,
        APART,
      )
      .replaceAll(/<[^<>]*>/g, ''),
  );
}

/** Source: PNG specification, 11.3.3: tEXt, zTXt and iTXt. */
function pngWords(bytes: Buffer): AttachmentWords {
  const texts: string[] = [];
  let left = MOST_PNG_TEXT;
  for (let at = 8; at + 12 <= bytes.length && left > 0; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const text = chunkText(bytes.toString('latin1', at + 4, at + 8), data);
    if (text === undefined) continue;
    texts.push(text);
    left -= text.length + 1;
  }
  return { words: texts.join(APART), ...(left <= 0 && { fault: 'cut' as const }) };
}

function chunkText(kind: string, data: Buffer): string | undefined {
  if (kind === 'zTXt') return printable(unpacked(data));
  return ['tEXt', 'iTXt', 'eXIf'].includes(kind) ? printable(data) : undefined;
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
