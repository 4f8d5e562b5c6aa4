import { constants, inflateRawSync } from 'node:zlib';

/** Bytes that the entries of one archive may unpack to; what goes beyond is left unread. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_ENTRIES = 2000;
/** Packed bytes of an entry too large for that: they unpack to a thousand times as much at most. */
const BEGINNING = 15 * 1024;

/**
 * The texts of the entries whose names fit, in the order of the archive's directory. Of what is too large the
 * beginning; what is damaged or encrypted gives no text. Source: PKWARE APPNOTE 4.3.
 */
export function zipEntries(bytes: Buffer, names: RegExp): string[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) return [];
  const texts: string[] = [];
  let left = MOST_BYTES;
  let at = bytes.readUInt32LE(end + 16);
  for (let count = 0; count < MOST_ENTRIES && isHeader(bytes, at); count += 1) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const text = names.test(bytes.toString('utf8', at + 46, nameEnd)) ? unpacked(bytes, at, left) : undefined;
    if (text) {
      left -= text.length;
      texts.push(text.toString('utf8'));
    }
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return texts;
}

function isHeader(bytes: Buffer, at: number): boolean {
  return at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50;
}

function unpacked(bytes: Buffer, header: number, most: number): Buffer | undefined {
  const at = bytes.readUInt32LE(header + 42);
  if (most <= 0 || at + 30 > bytes.length) return undefined;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(header + 20));
  if (bytes.readUInt16LE(header + 10) === 0) return packed.subarray(0, most);
  return inflated(packed, most);
}

function inflated(packed: Buffer, most: number, finishFlush?: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: most, finishFlush });
  } catch (error) {
    if (!isTooLarge(error)) {
      // damaged or encrypted: there is no text to look through
      return undefined;
    }
    return packed.length > BEGINNING
      ? inflated(packed.subarray(0, BEGINNING), most, constants.Z_SYNC_FLUSH)
      : undefined;
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
