import path from 'node:path';
import type { Block } from '#model/comparison.ts';
import { blocksDigest, readBlocksEntry, type CachedBlocks } from './blocks-cache.ts';
import { codeVersion } from './code-version.ts';
import type { BodyInput, ParseOptions } from './parse-bodies.ts';
import { parseInWorkers } from './parse-in-workers.ts';
import { projectRoot } from './project-root.ts';

const TIMEOUT = 10_000;

/**
 * The blocks of bodies, current or old, in the order of `inputs`, for 新旧対照表. Read on demand only, in workers and with a
 * cache as bodies are. Undefined where a body must not be published: `parseBodies` says why.
 */
export async function readBlocks(
  inputs: readonly BodyInput[],
  options: ParseOptions,
): Promise<(readonly Block[] | undefined)[]> {
  if (inputs.length === 0) return [];
  const root = projectRoot();
  const version = codeVersion(root);
  const named = inputs.map((input) => ({ ...input, digest: blocksDigest(input.text, version) }));
  const { cacheDir, workerModule = path.join(root, 'src/read/blocks-worker.ts'), timeout = TIMEOUT } = options;
  const entries = new Map<string, CachedBlocks | undefined>(
    named.map(({ digest }) => [digest, readBlocksEntry(cacheDir, digest)]),
  );
  const missing = [...new Map(named.map((input) => [input.digest, input])).values()].filter(
    ({ digest }) => !entries.get(digest),
  );
  await parseInWorkers(missing, { cacheDir, modulePath: workerModule, timeout });
  for (const { digest } of missing) entries.set(digest, readBlocksEntry(cacheDir, digest));
  return named.map(({ digest }) => entries.get(digest)?.blocks);
}
