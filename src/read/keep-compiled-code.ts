import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * Where Node keeps our code and that of the libraries once it is compiled, types taken out: without it, every process spends
 * a third of a second on it. Beside the libraries, as it depends on code alone; Node itself sees what has changed.
 */
export function compiledCodeDir(): string {
  return path.join(projectRoot(), 'node_modules/.cache/tsugite');
}

/** Has this process keep, or take from there, what it imports from now on. Where nothing can be written, nothing is kept. */
export function keepCompiledCode(): void {
  enableCompileCache(compiledCodeDir());
}
