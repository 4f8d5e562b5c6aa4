import type { ChildProcess } from 'node:child_process';
import { checkWritable } from './check-writable.ts';
import { runJob, startWorker, type WorkerInput } from './worker-process.ts';

/** How a worker ended over a body. */
export type WorkerDeath = 'crash' | 'timeout';

/** Where results are stored, which module the workers run, and how many milliseconds one body may take. */
export interface WorkerOptions {
  cacheDir: string;
  modulePath: string;
  timeout: number;
  /** How many bodies a worker is given at once; one by one, nobody waits for a culprit a second time. */
  batchSize?: number;
}

/** How many milliseconds a body may take where nothing else is said. */
export const BODY_TIMEOUT = 10_000;

const BATCH_SIZE = 64;

/**
 * Has bodies parsed and stored by a worker process that is reused, and tells over which it died, by digest. When a worker
 * dies or hangs, what it has not stored of its batch is tried again one by one, so that only the culprit is lost. One
 * worker at a time: a second one halves the wait, but has to warm up by itself, which costs a third more computing time.
 * Throws where the cache cannot be written to: nothing that is to be parsed is to blame for that.
 */
export async function parseInWorkers(
  inputs: readonly WorkerInput[],
  { cacheDir, modulePath, timeout, batchSize = BATCH_SIZE }: WorkerOptions,
): Promise<ReadonlyMap<string, WorkerDeath>> {
  if (inputs.length > 0) checkWritable(cacheDir);
  const queue = batchesOf(inputs, batchSize);
  const deaths = new Map<string, WorkerDeath>();
  let worker: ChildProcess | undefined;
  try {
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      worker = worker?.connected ? worker : await startWorker(modulePath);
      const { storedCount, end } = await runJob(worker, { cacheDir, inputs: batch }, timeout);
      if (end === 'done') continue;
      worker = undefined;
      const lost = batch.slice(storedCount);
      if (batch.length === 1) for (const { digest } of lost) deaths.set(digest, end);
      else queue.unshift(...lost.map((input) => [input]));
    }
  } finally {
    if (worker?.connected) worker.disconnect();
  }
  return deaths;
}

function batchesOf(inputs: readonly WorkerInput[], size: number): WorkerInput[][] {
  return Array.from({ length: Math.ceil(inputs.length / size) }, (_, index) =>
    inputs.slice(index * size, (index + 1) * size),
  );
}
