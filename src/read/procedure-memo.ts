import path from 'node:path';
import type { ProcedureReading } from './read-procedure.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What was read of a procedure's front matter, without the text of its body: that is in the file. */
export type RememberedReading = Omit<ProcedureReading, 'body'> & { bodyLine?: number };

/** Readings by the digest of all that they depend on. */
export type ProcedureMemo = ReadonlyMap<string, RememberedReading>;

/** What the last reading remembered; empty where there was none or the file cannot be trusted. */
export function recall(cacheDir: string): ProcedureMemo {
  // The seal says that this is what `remember` wrote.
  const [lines] = readSealed(memoPath(cacheDir)) ?? [];
  return new Map(lines ? (JSON.parse(lines.toString()) as [string, RememberedReading][]) : []);
}

/** Keeps what this reading used, and forgets the rest. Nothing is written where nothing has changed. */
export function remember(cacheDir: string, memo: ProcedureMemo, before: ProcedureMemo): void {
  const isSame = memo.size === before.size && [...memo.keys()].every((digest) => before.has(digest));
  if (!isSame) writeSealed(memoPath(cacheDir), [[...memo]]);
}

function memoPath(cacheDir: string): string {
  return path.join(cacheDir, 'front-matter.json');
}
