import { hash } from 'node:crypto';
import path from 'node:path';
import type { Block } from '#model/comparison.ts';
import { codeVersion } from './code-version.ts';
import { digestEntries } from './digest-entries.ts';
import type { BodyInput, ParseOptions } from './parse-bodies.ts';
import { projectRoot } from './project-root.ts';
import { BODY_TIMEOUT } from './parse-in-workers.ts';

/** The blocks of a body; none where it must not be published. */
export interface CachedBlocks {
  blocks?: readonly Block[];
}

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
  const { version = codeVersion(root) } = options;
  const named = inputs.map((input) => ({
    ...input,
    digest: hash('sha256', ['blocks', version, input.text].join('\0')),
  }));
  const { cacheDir, workerModule = path.join(root, 'src/read/blocks-worker.ts'), timeout = BODY_TIMEOUT } = options;
  const { byDigest } = await digestEntries<CachedBlocks>('blocks', named, {
    cacheDir,
    modulePath: workerModule,
    timeout,
  });
  return named.map(({ digest }) => byDigest.get(digest)?.blocks);
}
