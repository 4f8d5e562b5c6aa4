import type { ChildProcess } from 'node:child_process';
import type { CachedBody } from './body-cache.ts';
import { runBatch, startWorker, type WorkerInput } from './worker-process.ts';

/** What parsing gave for an input, or how its worker ended over it. */
export type WorkerAnswer = CachedBody | 'crash' | 'timeout';

/** Which module the workers run and how many milliseconds one input may take. */
export interface WorkerOptions {
  modulePath: string;
  timeout: number;
}

const MAX_WORKERS = 2;
const BATCH_SIZE = 16;

/**
 * Parses bodies in worker processes that are reused. When one dies or hangs, the inputs of its batch that it has not
 * answered are tried again one by one, each in a live worker, so that only the culprit goes without an answer.
 */
export async function parseInWorkers(
  inputs: readonly WorkerInput[],
  options: WorkerOptions,
): Promise<ReadonlyMap<WorkerInput, WorkerAnswer>> {
  const queue = batchesOf(inputs);
  const answers = new Map<WorkerInput, WorkerAnswer>();
  const lanes = Array.from({ length: Math.min(MAX_WORKERS, queue.length) }, () => runLane(queue, answers, options));
  await Promise.all(lanes);
  return answers;
}

function batchesOf(inputs: readonly WorkerInput[]): WorkerInput[][] {
  return Array.from({ length: Math.ceil(inputs.length / BATCH_SIZE) }, (_, index) =>
    inputs.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}

/** Works off the queue with one worker after another; the queue and the answers are shared with the other lane. */
async function runLane(
  queue: WorkerInput[][],
  answers: Map<WorkerInput, WorkerAnswer>,
  { modulePath, timeout }: WorkerOptions,
): Promise<void> {
  let worker: ChildProcess | undefined;
  try {
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      worker = worker?.connected ? worker : await startWorker(modulePath);
      const result = await runBatch(worker, batch, timeout);
      for (const [index, answer] of result.answers.entries()) answers.set(batch[index]!, answer);
      if (result.end === 'done') continue;
      worker = undefined;
      const [first, ...others] = batch.slice(result.answers.length);
      if (first && batch.length === 1) answers.set(first, result.end);
      else if (first) queue.unshift(...[first, ...others].map((input) => [input]));
    }
  } finally {
    if (worker?.connected) worker.disconnect();
  }
}
