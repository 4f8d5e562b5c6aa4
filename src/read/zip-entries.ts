import { constants, inflateRawSync } from 'node:zlib';
import type { AttachmentFault } from './attachment-notice.ts';
import { decodeAnyhow } from './decode-anyhow.ts';

/** Bytes that the entries of one archive may unpack to; what goes beyond is left unread. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_ENTRIES = 2000;
/** Each may take as long as a good one before it turns out to be damaged. */
const MOST_DAMAGED = 8;
/** No packed byte unpacks to more. Source: zlib, "Technical Details". */
const MOST_TIMES = 1032;

/** The texts of an archive, and why others are not among them. */
export interface ZipTexts {
  texts: string[];
  fault?: AttachmentFault;
}

interface Entry {
  text?: Buffer;
  fault?: AttachmentFault;
}

/** Which entries of an archive are read, by name, and which others hold words that nobody reads. */
export interface EntryNames {
  names: RegExp;
  unread?: RegExp;
}

/**
 * The texts of the entries whose names fit, in the order of the archive's directory. Of what is too large the
 * beginning; what is damaged or encrypted gives no text. Source: PKWARE APPNOTE 4.3.
 */
export function zipEntries(bytes: Buffer, which: EntryNames): ZipTexts {
  const headers = headersOf(bytes);
  if (!headers) return { texts: [], fault: 'damaged' };
  const texts: string[] = [];
  const faults: AttachmentFault[] = headers.length > MOST_ENTRIES ? ['cut'] : [];
  let left = MOST_BYTES;
  for (const header of headers.slice(0, MOST_ENTRIES)) {
    const { text, fault } = readEntry(bytes, header, { ...which, left });
    if (text) texts.push(decodeAnyhow(text));
    if (fault) faults.push(fault);
    left = fault === 'cut' ? 0 : left - (text?.length ?? 0);
    if (faults.filter((each) => each === 'damaged').length >= MOST_DAMAGED) break;
  }
  return { texts, fault: WORST_FIRST.find((fault) => faults.includes(fault)) };
}

const WORST_FIRST: readonly AttachmentFault[] = ['locked', 'damaged', 'packed', 'cut'];

/** Where the headers of the entries begin, one more than are read; undefined where there is no directory. */
function headersOf(bytes: Buffer): number[] | undefined {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const headers: number[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (headers.length <= MOST_ENTRIES && isHeader(bytes, at)) {
    headers.push(at);
    at = nameEnd(bytes, at) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return headers.length === 0 && bytes.readUInt16LE(end + 10) > 0 ? undefined : headers;
}

function isHeader(bytes: Buffer, at: number): boolean {
  return at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50;
}

function nameEnd(bytes: Buffer, header: number): number {
  return header + 46 + bytes.readUInt16LE(header + 28);
}

function readEntry(bytes: Buffer, header: number, { names, unread, left }: EntryNames & { left: number }): Entry {
  const isEncrypted = (bytes.readUInt16LE(header + 8) & 1) === 1;
  if (isEncrypted) return { fault: 'locked' };
  const name = bytes.toString('utf8', header + 46, nameEnd(bytes, header));
  if (!names.test(name)) return unread?.test(name) ? { fault: 'packed' } : {};
  if (left <= 0) return { fault: 'cut' };
  const at = bytes.readUInt32LE(header + 42);
  if (at + 30 > bytes.length) return { fault: 'damaged' };
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(header + 20));
  const method = bytes.readUInt16LE(header + 10);
  if (method === 0) return { text: packed.subarray(0, left), ...(packed.length > left && { fault: 'cut' as const }) };
  return method === 8 ? inflated(packed, left) : { fault: 'damaged' };
}

/** Of what unpacks to more than is left, as much as surely fits. */
function inflated(packed: Buffer, most: number, finishFlush?: number): Entry {
  try {
    return { text: inflateRawSync(packed, { maxOutputLength: most, finishFlush }) };
  } catch (error) {
    if (!isTooLarge(error)) return { fault: 'damaged' };
    const beginning = packed.subarray(0, Math.floor(most / MOST_TIMES));
    return { ...inflated(beginning, most, constants.Z_SYNC_FLUSH), fault: 'cut' };
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
