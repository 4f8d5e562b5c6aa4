import { parseBody } from '#body/parse-body.ts';
import type { WorkerInput } from './worker-process.ts';

// A process of its own: the native parser may abort it, and nothing but this process ends.
process.on('message', (inputs: readonly WorkerInput[]) => {
  for (const { file, line, text } of inputs) process.send?.(parseBody(text, { file, line }));
});
process.send?.('ready');
