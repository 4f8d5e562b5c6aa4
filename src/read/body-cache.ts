import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Body, Segment } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';

/** What parsing one body gave. */
export interface CachedBody {
  body?: Omit<Body, 'digest'>;
  segments: readonly Segment[];
  notices: readonly Notice[];
}

/** Where a cache is, and which version of the code may use it. */
export interface BodyCache {
  cacheDir: string;
  version: string;
}

/** The digest that names a body in the cache: of its text, its first line, its section and the version of the code. */
export function bodyDigest(input: { file: string; line: number; text: string }, version: string): string {
  const section = input.file.split('/').slice(0, 2).join('/');
  return hash('sha256', [version, section, input.line, input.text].join('\0'));
}

/** The entry of a digest; undefined where there is none, or it is damaged, half-written or of another version. */
export function readEntry({ cacheDir, version }: BodyCache, digest: string): CachedBody | undefined {
  const json = textOf(entryPath(cacheDir, digest));
  if (json === undefined || json.slice(0, PREFIX.length) !== PREFIX) return undefined;
  const rest = json.slice(PREFIX.length + SUM_LENGTH);
  if (json.slice(PREFIX.length, PREFIX.length + SUM_LENGTH) !== hash('sha256', rest)) return undefined;
  // The sum says that these are the characters that `writeEntry` wrote.
  const entry = JSON.parse(json) as CachedBody & { version: string; digest: string };
  return entry.version === version && entry.digest === digest ? entry : undefined;
}

const PREFIX = '{"sum":"';
const SUM_LENGTH = 64;

/** Stores an entry. By rename, so that a reader sees the old entry or the new one, whole. */
export function writeEntry({ cacheDir, version }: BodyCache, digest: string, entry: CachedBody): void {
  const file = entryPath(cacheDir, digest);
  const { body, segments, notices } = entry;
  const rest = `",${JSON.stringify({ version, digest, body, notices, segments }).slice(1)}`;
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(temporary, PREFIX + hash('sha256', rest) + rest);
  renameSync(temporary, file);
}

function entryPath(cacheDir: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/u.test(digest)) throw new Error(`"${digest}" is not a digest.`);
  return path.join(cacheDir, 'bodies', digest.slice(0, 2), `${digest}.json`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EISDIR')) return undefined;
    throw new Error(`The cache entry ${file} cannot be read.`, { cause });
  }
}
