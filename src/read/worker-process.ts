import { fork, type ChildProcess } from 'node:child_process';
import type { CachedBody } from './body-cache.ts';

/** A body to parse: its file, the line of the file on which it starts, and its text. */
export interface WorkerInput {
  file: string;
  line: number;
  text: string;
}

/** The answers to the first inputs of a batch, in order, and how the batch ended. Only `done` leaves the worker usable. */
export interface BatchResult {
  answers: readonly CachedBody[];
  end: 'done' | 'crash' | 'timeout';
}

const START_TIMEOUT = 60_000;
/** Enough for the parser; a body that needs more ends its worker and not the machine. */
const MAX_HEAP = '--max-old-space-size=1024';
/** All that a worker sees of the environment: secrets of the build machine stay out of it. */
const PASSED_ON = ['PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'LANG'];

/** Starts a worker and waits until it is ready. Throws where it cannot start: then the tool is broken, not a file. */
export async function startWorker(modulePath: string): Promise<ChildProcess> {
  const env = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const worker = fork(modulePath, [], {
    serialization: 'advanced',
    execArgv: [MAX_HEAP],
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
    const timer = setTimeout(() => resolve('no answer'), START_TIMEOUT);
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

/** Has a worker parse a batch. Each input may take `timeout` milliseconds; then the worker is killed. */
export function runBatch(worker: ChildProcess, inputs: readonly WorkerInput[], timeout: number): Promise<BatchResult> {
  return new Promise((resolve) => {
    const answers: CachedBody[] = [];
    let timer: NodeJS.Timeout;
    const finish = (end: BatchResult['end']) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('close', onClose);
      if (end === 'timeout') worker.kill('SIGKILL');
      resolve({ answers, end });
    };
    const restartTimer = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, timeout, 'timeout');
    };
    const onClose = () => finish('crash');
    const onMessage = (answer: unknown) => {
      // The worker is this project's own module; what it sends is what `parseBody` returns.
      answers.push(answer as CachedBody);
      if (answers.length === inputs.length) finish('done');
      else restartTimer();
    };
    worker.on('message', onMessage).on('close', onClose);
    restartTimer();
    // An error of sending means that the worker is gone, which "close" tells too.
    worker.send([...inputs], () => undefined);
  });
}
