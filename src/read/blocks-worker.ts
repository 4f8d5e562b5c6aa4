import { parseBlocks } from '#body/compare/parse-blocks.ts';
import { writeBlocksEntry } from './blocks-cache.ts';
import type { WorkerJob } from './worker-process.ts';

// As `body-worker.ts`, for what is compared: a module of its own, so that a build without comparisons loads none of it.
process.on('message', ({ cacheDir, inputs }: WorkerJob) => {
  for (const { file, line, text, digest } of inputs) {
    writeBlocksEntry(cacheDir, digest, parseBlocks(text, { file, line }));
    process.send?.(digest);
  }
});
process.send?.('ready');
