import { hash } from 'node:crypto';
import path from 'node:path';
import type { Block } from '#model/comparison.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** The blocks of a body; none where it must not be published. */
export interface CachedBlocks {
  blocks?: readonly Block[];
}

/** The digest that names the blocks of a body in the cache: of its text and the version of the code. */
export function blocksDigest(text: string, version: string): string {
  return hash('sha256', ['blocks', version, text].join('\0'));
}

/** The entry of a digest; undefined where there is none that can be trusted. */
export function readBlocksEntry(cacheDir: string, digest: string): CachedBlocks | undefined {
  const [line] = readSealed(entryPath(cacheDir, digest)) ?? [];
  if (!line) return undefined;
  const entry = JSON.parse(line.toString()) as CachedBlocks & { digest: string };
  return entry.digest === digest ? entry : undefined;
}

/** Stores an entry; whatever stood in its place is replaced. */
export function writeBlocksEntry(cacheDir: string, digest: string, { blocks }: CachedBlocks): void {
  writeSealed(entryPath(cacheDir, digest), [{ digest, blocks }]);
}

function entryPath(cacheDir: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/u.test(digest)) throw new Error(`"${digest}" is not a digest.`);
  return path.join(cacheDir, 'blocks', digest.slice(0, 2), `${digest}.json`);
}
