import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PREFIX = '{"sum":"';
const SUM_LENGTH = 64;

/**
 * Writes a value as JSON that carries the SHA-256 sum of its own text. By rename, so that a reader sees the old file or the
 * new one, whole.
 */
export function writeSealed(file: string, value: object): void {
  const rest = `",${JSON.stringify(value).slice(1)}`;
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(temporary, PREFIX + hash('sha256', rest) + rest);
  renameSync(temporary, file);
}

/** What `writeSealed` wrote; undefined where there is no such file, or it is damaged, half-written or somebody else's. */
export function readSealed(file: string): unknown {
  const json = textOf(file);
  if (json?.slice(0, PREFIX.length) !== PREFIX) return undefined;
  const end = PREFIX.length + SUM_LENGTH;
  return json.slice(PREFIX.length, end) === hash('sha256', json.slice(end)) ? JSON.parse(json) : undefined;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new Error(`The cache file ${file} cannot be read.`, { cause });
  }
}
