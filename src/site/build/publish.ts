import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished site in place of the published one: moved beside it first (copied where that is another disk), then two
 * renames, so that whoever reads `outDir` at any instant sees the old site or the new one, whole. What an interrupted run
 * left beside it is removed.
 */
export function publish(builtDir: string, outDir: string): void {
  const next = `${outDir}.next`;
  const previous = `${outDir}.previous`;
  recoverPublished(outDir);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(outDir), { recursive: true });
  move(builtDir, next);
  if (existsSync(outDir)) renameSync(outDir, previous);
  try {
    renameSync(next, outDir);
  } catch (error) {
    recoverPublished(outDir);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Brings the old site back where a run was killed between the two renames; otherwise removes what it left. */
export function recoverPublished(outDir: string): void {
  const previous = `${outDir}.previous`;
  if (existsSync(previous) && !existsSync(outDir)) renameSync(previous, outDir);
  rmSync(previous, { recursive: true, force: true });
}
