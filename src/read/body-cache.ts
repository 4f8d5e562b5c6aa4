import { hash } from 'node:crypto';
import path from 'node:path';
import type { Body, Segment } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import { readSealed, writeSealed } from './sealed-json.ts';

/** What parsing one body gave. */
export interface CachedBody {
  body?: Omit<Body, 'digest'>;
  segments: Segment[];
  notices: readonly Notice[];
}

/** The digest that names a body in the cache: of its text, its first line, its section and the version of the code. */
export function bodyDigest(input: { file: string; line: number; text: string }, version: string): string {
  const section = input.file.split('/').slice(0, 2).join('/');
  return hash('sha256', [version, section, input.line, input.text].join('\0'));
}

/** The entry of a digest; undefined where there is none that can be trusted. */
export function readEntry(cacheDir: string, digest: string): CachedBody | undefined {
  // The seal says that this is what `writeEntry` wrote, and the digest that it was written under this name.
  const entry = readSealed(entryPath(cacheDir, digest)) as (CachedBody & { digest: string }) | undefined;
  return entry?.digest === digest ? entry : undefined;
}

/** Stores an entry; whatever stood in its place is replaced. */
export function writeEntry(cacheDir: string, digest: string, { body, segments, notices }: CachedBody): void {
  writeSealed(entryPath(cacheDir, digest), { digest, body, notices, segments });
}

function entryPath(cacheDir: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/u.test(digest)) throw new Error(`"${digest}" is not a digest.`);
  return path.join(cacheDir, 'bodies', digest.slice(0, 2), `${digest}.json`);
}
