/** The streams in which Office keeps what a password protects (MS-OFFCRYPTO 2.3.1, 2.3.5.4). */
const STREAMS = ['EncryptedPackage', 'EncryptedSummary'].map((name) => Buffer.from(name, 'utf16le'));
/** Streams begin at multiples of it, whatever the size of the sectors (MS-CFB 2.2). */
const SECTOR = 512;
/** The first record of a workbook: its kind, its length, version and "workbook globals" (MS-XLS 2.4.21). */
const WORKBOOK = Buffer.from('0908100000060500', 'hex');
const WRITE_PROTECTED = 0x0086;
const FILE_PASS = 0x002f;
/** The versions that the head of a document may tell (MS-DOC 2.5.1, 2.5.2). */
const VERSIONS: readonly number[] = [0x00c0, 0x00c1, 0x00c2, 0x00d9, 0x0101, 0x010c, 0x0112];

/**
 * True for a Word, Excel or PowerPoint file in an OLE container (also a new one, which is kept in it) that needs a
 * password.
 */
export function isLockedOffice(bytes: Buffer): boolean {
  if (STREAMS.some((name) => bytes.includes(name))) return true;
  for (let at = SECTOR; at + 64 <= bytes.length; at += SECTOR) {
    if (isLockedWorkbook(bytes, at) || isLockedDocument(bytes, at)) return true;
  }
  return false;
}

/** Source: MS-XLS 2.1.7.20.3: behind the first record stands at most one other before the one of the password. */
function isLockedWorkbook(bytes: Buffer, at: number): boolean {
  if (!bytes.subarray(at, at + WORKBOOK.length).equals(WORKBOOK)) return false;
  const next = at + 20;
  const isProtected = bytes.readUInt16LE(next) === WRITE_PROTECTED;
  return bytes.readUInt16LE(isProtected ? next + 4 : next) === FILE_PASS;
}

/** Source: MS-DOC 2.5.2: `wIdent`, `nFib` and `fEncrypted`. */
function isLockedDocument(bytes: Buffer, at: number): boolean {
  return (
    bytes.readUInt16LE(at) === 0xa5ec &&
    VERSIONS.includes(bytes.readUInt16LE(at + 2)) &&
    (bytes.readUInt8(at + 11) & 1) === 1
  );
}
