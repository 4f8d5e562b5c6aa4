// Loaded by `--import` into every Node process of a measured run: writes what the process used when it ends. JavaScript, as
// Node would start its TypeScript compiler for it in every process and count that as time of what is measured.
import childProcess from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { RECORD_FOLDER } from './record-folder.mjs';

const folder = process.env[RECORD_FOLDER];

/**
 * Has a forked process record too: the parser's workers see neither the environment nor the options of their parent.
 *
 * @param {string} folder
 */
function recordForks(folder) {
  const { fork } = childProcess;
  /** @type {(modulePath: string | URL, args?: readonly string[], options?: childProcess.ForkOptions) => childProcess.ChildProcess} */
  const recorded = (modulePath, args = [], options = {}) =>
    fork(modulePath, args, {
      ...options,
      execArgv: ['--import', import.meta.url, ...(options.execArgv ?? process.execArgv)],
      env: { ...(options.env ?? process.env), [RECORD_FOLDER]: folder },
    });
  Object.assign(childProcess, { fork: recorded });
  syncBuiltinESMExports();
}

/** @param {string} folder */
function record(folder) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  /** @type {import('./process-record.ts').ProcessRecord} */
  const used = {
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
