/** Width and height of an image in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** A kind of image or attachment as its first bytes tell it. */
export type FileFormat = keyof typeof READERS | 'pdf' | 'zip' | 'ole';

/** The format that the bytes begin like; undefined for any other. */
export function formatOf(head: Buffer): FileFormat | undefined {
  return SIGNATURES.find(([, isOne]) => isOne(head))?.[0];
}

/** The size that an image says it has; undefined where it breaks off before it says so. */
export function imageSize(head: Buffer, format: FileFormat): ImageSize | undefined {
  try {
    return format in READERS ? READERS[format as keyof typeof READERS](head) : undefined;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

const startsWith = (bytes: string) => (head: Buffer) => head.toString('latin1', 0, bytes.length) === bytes;
const boxOf = (head: Buffer, at: number) => head.toString('latin1', at, at + 4);

const SIGNATURES: readonly (readonly [FileFormat, (head: Buffer) => boolean])[] = [
  ['png', startsWith('\x89PNG\r\n\x1a\n')],
  ['jpeg', startsWith('\xff\xd8\xff')],
  ['gif', (head) => /^GIF8[79]a/.test(head.toString('latin1', 0, 6))],
  ['webp', (head) => boxOf(head, 0) === 'RIFF' && boxOf(head, 8) === 'WEBP'],
  ['avif', (head) => boxOf(head, 4) === 'ftyp' && /^avi[fs]$/.test(boxOf(head, 8))],
  ['pdf', startsWith('%PDF-')],
  ['zip', (head) => ['PK\x03\x04', 'PK\x05\x06'].includes(boxOf(head, 0))],
  ['ole', startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
];

const READERS = {
  png: (head: Buffer): ImageSize => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
  gif: (head: Buffer): ImageSize => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) }),
  jpeg: jpegSize,
  webp: webpSize,
  avif: avifSize,
} as const;

/** The frame header comes after segments of any length. Source: ITU-T T.81, annex B. */
function jpegSize(head: Buffer): ImageSize {
  let at = 2;
  while (!isFrame(head.readUInt8(at + 1))) at += 2 + head.readUInt16BE(at + 2);
  return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Source: RFC 9649, the three kinds of first chunk. */
function webpSize(head: Buffer): ImageSize | undefined {
  const chunk = boxOf(head, 12);
  if (chunk === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (chunk !== 'VP8L') return undefined;
  const bits = head.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The property `ispe` (ISO/IEC 23008-12): its size, name and version, then width and height. */
function avifSize(head: Buffer): ImageSize | undefined {
  const at = head.indexOf('ispe', 0, 'latin1');
  return at < 0 ? undefined : { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
}
