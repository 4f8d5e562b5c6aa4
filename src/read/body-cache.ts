import { hash } from 'node:crypto';
import path from 'node:path';
import type { Body, Segment } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What parsing a body gave, without its segments: those are only read to render a page. */
export interface CachedBody {
  body?: Omit<Body, 'digest'>;
  notices: readonly Notice[];
}

/** The digest that names a body in the cache: of its text, its first line, its section and the version of the code. */
export function bodyDigest(input: { file: string; line: number; text: string }, version: string): string {
  const section = input.file.split('/').slice(0, 2).join('/');
  return hash('sha256', [version, section, input.line, input.text].join('\0'));
}

/** The entry of a digest; undefined where there is none that can be trusted. */
export function readEntry(cacheDir: string, digest: string): CachedBody | undefined {
  return readLines(cacheDir, digest)?.entry;
}

/** The segments of a digest; undefined where there is no entry that can be trusted. */
export function readEntrySegments(cacheDir: string, digest: string): Segment[] | undefined {
  const segments = readLines(cacheDir, digest)?.segments;
  return segments && (JSON.parse(segments.toString()) as Segment[]);
}

/** Stores an entry; whatever stood in its place is replaced. */
export function writeEntry(cacheDir: string, digest: string, parsed: CachedBody & { segments: Segment[] }): void {
  const { body, notices, segments } = parsed;
  writeSealed(entryPath(cacheDir, digest), [{ digest, body, notices }, segments]);
}

function readLines(cacheDir: string, digest: string): { entry: CachedBody; segments: Buffer } | undefined {
  const [head, segments] = readSealed(entryPath(cacheDir, digest)) ?? [];
  if (!head || !segments) return undefined;
  // The seal says that this is what `writeEntry` wrote, and the digest that it was written under this name.
  const entry = JSON.parse(head.toString()) as CachedBody & { digest: string };
  return entry.digest === digest ? { entry, segments } : undefined;
}

function entryPath(cacheDir: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/u.test(digest)) throw new Error(`"${digest}" is not a digest.`);
  return path.join(cacheDir, 'bodies', digest.slice(0, 2), `${digest}.json`);
}
