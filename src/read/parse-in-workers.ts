import type { ChildProcess } from 'node:child_process';
import { runJob, startWorker, type WorkerInput } from './worker-process.ts';

/** How a worker ended over a body. */
export type WorkerDeath = 'crash' | 'timeout';

/** Where results are stored, which module the workers run, and how many milliseconds one body may take. */
export interface WorkerOptions {
  cacheDir: string;
  modulePath: string;
  timeout: number;
}

const MAX_WORKERS = 2;
const BATCH_SIZE = 16;

/**
 * Has bodies parsed and stored by worker processes that are reused, and tells over which they died, by digest. When a
 * worker dies or hangs, what it has not stored of its batch is tried again one by one, so that only the culprit is lost.
 */
export async function parseInWorkers(
  inputs: readonly WorkerInput[],
  options: WorkerOptions,
): Promise<ReadonlyMap<string, WorkerDeath>> {
  const queue = batchesOf(inputs);
  const laneCount = Math.min(MAX_WORKERS, queue.length);
  const deaths = await Promise.all(Array.from({ length: laneCount }, () => runLane(queue, options)));
  return new Map(deaths.flat());
}

function batchesOf(inputs: readonly WorkerInput[]): WorkerInput[][] {
  return Array.from({ length: Math.ceil(inputs.length / BATCH_SIZE) }, (_, index) =>
    inputs.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}

/** Works off the queue, which the other lane works off too, with one worker after another. */
async function runLane(
  queue: WorkerInput[][],
  { cacheDir, modulePath, timeout }: WorkerOptions,
): Promise<[string, WorkerDeath][]> {
  const deaths: [string, WorkerDeath][] = [];
  let worker: ChildProcess | undefined;
  try {
    for (let inputs = queue.shift(); inputs; inputs = queue.shift()) {
      worker = worker?.connected ? worker : await startWorker(modulePath);
      const { storedCount, end } = await runJob(worker, { cacheDir, inputs }, timeout);
      if (end === 'done') continue;
      worker = undefined;
      const lost = inputs.slice(storedCount);
      if (inputs.length === 1) deaths.push(...lost.map(({ digest }) => [digest, end] as [string, WorkerDeath]));
      else queue.unshift(...lost.map((input) => [input]));
    }
  } finally {
    if (worker?.connected) worker.disconnect();
  }
  return deaths;
}
