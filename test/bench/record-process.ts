// Loaded by `--import` into every Node process of a measured run: writes what the process used when it ends.
import childProcess from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { RECORD_FOLDER, type ProcessRecord } from './process-record.ts';

const folder = process.env[RECORD_FOLDER];

/** Has a forked process record too: the parser's workers see neither the environment nor the options of their parent. */
function recordForks(folder: string): void {
  const { fork } = childProcess;
  childProcess.fork = ((modulePath: string, args: string[], options: childProcess.ForkOptions = {}) =>
    fork(modulePath, args, {
      ...options,
      execArgv: ['--import', import.meta.url, ...(options.execArgv ?? process.execArgv)],
      env: { ...(options.env ?? process.env), [RECORD_FOLDER]: folder },
    })) as typeof fork;
  syncBuiltinESMExports();
}

function record(folder: string): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used: ProcessRecord = {
    command: process.argv.slice(1, 3).join(' '),
    startedAt: performance.timeOrigin,
    endedAt: Date.now(),
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakBytes: maxRSS * 1024,
  };
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(used));
}

if (folder && isMainThread) {
  // Tells `sampleMemory` whom to watch.
  writeFileSync(join(folder, `${process.pid}.running`), '');
  recordForks(folder);
  process.on('exit', () => record(folder));
}
