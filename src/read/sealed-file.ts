import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheBytes } from './cache-bytes.ts';
import { whenFree } from './held-files.ts';

/** The file's first line is the SHA-256 sum of all that follows. */
const SUM_LENGTH = 64;

/**
 * Writes lines of JSON under their sum. Not by rename: whoever reads half a file sees by the sum that it is none, and two
 * thousand renames are time. What a run leaves half-written is written again by the next.
 */
export function writeSealed(file: string, values: readonly unknown[]): void {
  const lines = values.map((value) => JSON.stringify(value)).join('\n');
  // Turned into bytes once, to be summed and written: megabytes of Japanese take longer to encode than to write.
  const bytes = Buffer.from(`${' '.repeat(SUM_LENGTH)}\n${lines}`);
  bytes.write(hash('sha256', bytes.subarray(SUM_LENGTH + 1)), 'latin1');
  try {
    whenFree(() => writeFileSync(file, bytes));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/**
 * The lines that `writeSealed` wrote, still as JSON; undefined where there is no such file, or it is damaged or
 * half-written.
 */
export function readSealed(file: string): Buffer[] | undefined {
  const bytes = cacheBytes(file);
  const lines = bytes?.subarray(SUM_LENGTH + 1);
  if (!bytes || !lines || hash('sha256', lines) !== bytes.toString('latin1', 0, SUM_LENGTH)) return undefined;
  return splitLines(lines);
}

function splitLines(bytes: Buffer): Buffer[] {
  const end = bytes.indexOf('\n');
  return end < 0 ? [bytes] : [bytes.subarray(0, end), ...splitLines(bytes.subarray(end + 1))];
}
