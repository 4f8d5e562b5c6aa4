import { inflateSync } from 'node:zlib';
import { pdfStrings } from './pdf-strings.ts';

/** Bytes of one stream that are looked at, and of all streams of a file. */
const MOST_OF_STREAM = 1024 * 1024;
const MOST_OF_ALL = 8 * 1024 * 1024;
/** How far before a stream its dictionary is looked for. */
const ABOUT = 1024;
/** Pictures and fonts hold no words. */
const NO_WORDS = /\/(?:Image|FontFile\d?|Length[12])\b/;

/**
 * The words that a PDF holds as strings: its title and other data about it, comments, and text in fonts that are coded like
 * ASCII or UTF-16. Text in fonts with a code of their own, and what is encrypted or scanned, cannot be told. Source: ISO
 * 32000-1, 7.3.8 (streams), 7.4.4 (FlateDecode). Every byte is looked at a fixed number of times, whatever the file holds.
 */
export function pdfTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  let [left, at] = [MOST_OF_ALL, 0];
  for (;;) {
    const start = bytes.indexOf('stream', at, 'latin1');
    const end = start < 0 ? -1 : bytes.indexOf('endstream', start, 'latin1');
    texts.push(bytes.toString('latin1', at, end < 0 ? bytes.length : start));
    if (end < 0 || left <= 0) break;
    const about = bytes.toString('latin1', Math.max(at, start - ABOUT), start);
    const text = NO_WORDS.test(about) ? '' : streamText(bytes.subarray(start + 6, end), about, left);
    left -= text.length;
    texts.push(text);
    at = end + 'endstream'.length;
  }
  return texts.flatMap(wordsIn).filter((text) => text.trim() !== '');
}

function streamText(data: Buffer, about: string, left: number): string {
  const most = Math.min(left, MOST_OF_STREAM);
  const body = data.subarray(data[0] === 0x0d ? 2 : 1);
  return (about.includes('/FlateDecode') ? inflated(body, most) : body.subarray(0, most)).toString('latin1');
}

function inflated(data: Buffer, most: number): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch {
    // damaged, encrypted or a bomb: there is no text to look through
    return Buffer.alloc(0);
  }
}

/** What is markup (XMP) is text between tags. */
function wordsIn(text: string): string[] {
  if (!text.includes('<x:xmpmeta')) return pdfStrings(text);
  return [
    Buffer.from(text, 'latin1')
      .toString('utf8')
      .replaceAll(/<[^<>]*>/g, ' '),
  ];
}
