import path from 'node:path';
import { COMPILED_CODE } from './compiled-code.mjs';
import { projectRoot } from './project-root.ts';

/**
 * The folder in which a process that we start finds compiled code, or keeps it, as `NODE_COMPILE_CACHE`: without it, every
 * process spends a third of a second on compiling. Node itself sees what has changed.
 */
export function compiledCodeDir(): string {
  return path.join(projectRoot(), COMPILED_CODE);
}
