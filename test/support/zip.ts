import { deflateRawSync } from 'node:zlib';

/** What an entry is that says more than its text: packed by hand, encrypted, or repeated in the directory. */
export interface ZipEntry {
  packed: Buffer;
  flags?: number;
  times?: number;
}

/** An archive of entries by name, with the fields that its readers need. */
export function zipOf(entries: Readonly<Record<string, string | ZipEntry>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let size = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const { packed, flags = 0, times = 1 } = typeof entry === 'string' ? { packed: deflateRawSync(entry) } : entry;
    directory.push(...Array.from({ length: times }, () => header(name, packed, { flags, at: size })));
    parts.push(local(name), packed);
    size += 30 + Buffer.byteLength(name) + packed.length;
  }
  return Buffer.concat([...parts, ...directory, end(directory.length, size)]);
}

function local(name: string): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(30), Buffer.from(name)]);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(bytes.length - 30, 26);
  return bytes;
}

function header(name: string, packed: Buffer, { flags, at }: { flags: number; at: number }): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(46), Buffer.from(name)]);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(flags, 8);
  bytes.writeUInt16LE(8, 10);
  bytes.writeUInt32LE(packed.length, 20);
  bytes.writeUInt16LE(bytes.length - 46, 28);
  bytes.writeUInt32LE(at, 42);
  return bytes;
}

function end(count: number, at: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(at, 16);
  return bytes;
}
