import { fork, type ChildProcess } from 'node:child_process';
import { compiledCodeDir } from './compiled-code-dir.ts';
import { SHORT_RUN_FLAGS } from './short-run-flags.ts';

/** A body to parse: its file, the line of the file on which it starts, its text, and the digest to store the result under. */
export interface WorkerInput {
  file: string;
  line: number;
  text: string;
  digest: string;
}

/** What a worker is sent. It stores each result in the cache, in order, and reports now and then how many are stored. */
export interface WorkerJob {
  cacheDir: string;
  inputs: readonly WorkerInput[];
}

/** How many inputs of a job are stored at least, and how it ended. Only `done` leaves the worker usable. */
export interface JobResult {
  storedCount: number;
  end: 'done' | 'crash' | 'timeout';
}

const START_TIMEOUT = 60_000;
/** Enough for the parser, in megabytes; a body that needs more ends its worker and not the machine. */
const MAX_HEAP = '--max-old-space-size=1024';
/** All that a worker sees of the environment: secrets of the build machine stay out of it. */
const PASSED_ON = ['PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'LANG'];

/** Starts a worker and waits until it is ready. Throws where it cannot start: then the tool is broken, not a file. */
export async function startWorker(modulePath: string): Promise<ChildProcess> {
  const passedOn = PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  const env = { ...Object.fromEntries(passedOn), NODE_COMPILE_CACHE: compiledCodeDir() };
  const worker = fork(modulePath, [], {
    serialization: 'advanced',
    execArgv: [MAX_HEAP, ...SHORT_RUN_FLAGS],
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  worker.stderr?.on('data', (data: Buffer) => (complaint = (complaint + data.toString()).slice(-2000)));
  const start = await firstEvent(worker);
  if (start === 'ready') return worker.on('error', () => worker.kill('SIGKILL'));
  worker.kill('SIGKILL');
  throw new Error(`The worker ${modulePath} did not start: ${start}\n${complaint}`);
}

function firstEvent(worker: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle('no answer'), START_TIMEOUT);
    const settle = (event: string) => {
      clearTimeout(timer);
      resolve(event);
    };
    worker.once('message', (message) => settle(String(message)));
    worker.once('error', (error) => settle(error.message));
    // Not "exit": by "close" the error output has been read too.
    worker.once('close', (code, signal) => settle(`it ended with ${code ?? signal}`));
  });
}

/** Has a worker do a job. Each input may take `timeout` milliseconds; then the worker is killed. */
export function runJob(worker: ChildProcess, job: WorkerJob, timeout: number): Promise<JobResult> {
  return new Promise((resolve) => {
    let storedCount = 0;
    const finish = (end: JobResult['end']) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('close', onClose);
      if (end === 'timeout') worker.kill('SIGKILL');
      resolve({ storedCount, end });
    };
    const onClose = () => finish('crash');
    const onMessage = (count: number) => {
      storedCount = count;
      timer.refresh();
      if (storedCount === job.inputs.length) finish('done');
    };
    const timer = setTimeout(finish, timeout, 'timeout');
    worker.on('message', onMessage).on('close', onClose);
    // An error of sending means that the worker is gone, which "close" tells too.
    worker.send(job, () => undefined);
  });
}
