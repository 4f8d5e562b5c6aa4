import { sectionIn } from '#model/content-path.ts';
import { hash } from 'node:crypto';
import path from 'node:path';
import type { Body, Segment } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import {
  addLine,
  type Append,
  type KeptLines,
  type LinePlace,
  readLineAt,
  readLines,
  linePlaces,
  valuesIn,
} from './line-store.ts';

/** What parsing a body gave, without its segments: those are only read to render a page. */
export interface CachedBody {
  body?: Omit<Body, 'digest'>;
  notices: readonly Notice[];
}

/** How much of a digest tells the version of the code, and the file within the folder of that version. */
const [VERSION_END, FILE_END] = [8, 10];

/**
 * The digest that names a body in the cache: of its text, its first line, its section and the version of the code. It begins
 * with that of the version, so that what other versions kept is in nobody's way.
 */
export function bodyDigest(input: { file: string; line: number; text: string }, version: string): string {
  const section = sectionIn(input.file) ?? '';
  const own = hash('sha256', [version, section, input.line, input.text].join('\0'));
  return hash('sha256', version).slice(0, VERSION_END) + own.slice(VERSION_END);
}

/** The entries of digests; without those that are not there or cannot be trusted. */
export function readEntries(cacheDir: string, digests: Iterable<string>): Map<string, CachedBody> {
  const entries = new Map<string, CachedBody>();
  for (const [file, group] of Map.groupBy(new Set(digests), (digest) => filePath(cacheDir, digest))) {
    const lines = readLines(file);
    for (const digest of group) {
      const entry = entryIn(lines, digest);
      if (entry) entries.set(digest, entry);
    }
  }
  return entries;
}

/** Gives the segments of a digest; undefined where there is no entry that can be trusted. */
export type EntrySegments = (digest: string) => Segment[] | undefined;

/** Reads segments one by one: it remembers where they stand, since each file holds many. */
export function entrySegments(cacheDir: string): EntrySegments {
  const known = new Map<string, ReadonlyMap<string, LinePlace>>();
  const placeOf = (file: string, digest: string) => {
    if (!known.get(file)?.has(digest)) known.set(file, linePlaces(file));
    return known.get(file)?.get(digest);
  };
  return (digest) => {
    const file = filePath(cacheDir, digest);
    const place = placeOf(file, digest);
    const [, segments] = (place && valuesIn(readLineAt(file, place), digest)) ?? [];
    return segments && (JSON.parse(segments.toString()) as Segment[]);
  };
}

/** An entry to store: which body, below which folder, and how to write. */
interface NewEntry {
  cacheDir: string;
  digest: string;
  append: Append;
}

/** Stores an entry; it counts before whatever stood there under the same digest. */
export function writeEntry(to: NewEntry, parsed: CachedBody & { segments: Segment[] }): void {
  const { body, notices, segments } = parsed;
  addLine(to.append, {
    file: filePath(to.cacheDir, to.digest),
    name: to.digest,
    values: [{ body, notices }, segments],
  });
}

/** The sum of the line says that this is what `writeEntry` wrote under this digest. */
function entryIn(lines: KeptLines, digest: string): CachedBody | undefined {
  const [entry] = valuesIn(lines, digest) ?? [];
  return entry && (JSON.parse(entry.toString()) as CachedBody);
}

function filePath(cacheDir: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/u.test(digest)) throw new Error(`"${digest}" is not a digest.`);
  const [version, file] = [digest.slice(0, VERSION_END), digest.slice(VERSION_END, FILE_END)];
  return path.join(cacheDir, 'bodies', version, `${file}.jsonl`);
}
