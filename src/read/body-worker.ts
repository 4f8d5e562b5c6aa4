import { parseBody } from '#body/parse-body.ts';
import { writeEntry } from './body-cache.ts';
import type { WorkerJob } from './worker-process.ts';

// A process of its own: the native parser may abort it, and nothing but this process ends.
process.on('message', ({ cacheDir, inputs }: WorkerJob) => {
  for (const { file, line, text, digest } of inputs) {
    writeEntry(cacheDir, digest, parseBody(text, { file, line }));
    process.send?.(digest);
  }
});
process.send?.('ready');
