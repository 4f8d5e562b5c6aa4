import type { WorkerInput, WorkerJob } from './worker-process.ts';

/** Milliseconds between two reports: each wakes the process that waits, which costs as much as a tenth of a body. */
const REPORT_EVERY = 200;

/** What a worker process does: it has each input of a job parsed and stored, and reports how many are. */
export function serveJobs(store: (input: WorkerInput, cacheDir: string) => void | Promise<void>): void {
  process.on('message', async ({ cacheDir, inputs }: WorkerJob) => {
    let reportedAt = performance.now();
    for (const [index, input] of inputs.entries()) {
      await store(input, cacheDir);
      const now = performance.now();
      if (index < inputs.length - 1 && now - reportedAt < REPORT_EVERY) continue;
      process.send?.(index + 1);
      reportedAt = now;
    }
  });
  process.send?.('ready');
}
