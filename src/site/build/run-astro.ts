import { spawn, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledCodeDir } from '#read/compiled-code-dir.ts';
import { SHORT_RUN_FLAGS } from '#read/short-run-flags.ts';
import { type SiteOptions, toEnvironment } from '../site-options.ts';
import { heldByChild } from './with-build-lock.ts';

/** Runs `astro <command>` on this Node with the options in its environment; rejects with its output where it fails. */
export function runAstro(
  command: 'build' | 'dev',
  options: SiteOptions & { environment?: Readonly<Record<string, string>> },
  args: readonly string[] = [],
): Promise<void> {
  return command === 'dev'
    ? runNode([astroEntry(), command, ...args], options, { stdio: 'inherit' })
    : runProgram([...SHORT_RUN_FLAGS, astroEntry(), command, ...args], options);
}

/**
 * Runs a script (`args`: before it, Node's own options) with the options in its environment; rejects with its output where it
 * fails. The build that runs it is not over while it is running.
 */
export function runProgram(
  args: readonly string[],
  options: SiteOptions & { environment?: Readonly<Record<string, string>> },
): Promise<void> {
  return runNode(args, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    hold: (pid) => heldByChild(options.cacheDir, pid),
  });
}

/** A program that ended with an error; its message holds what the program wrote where that was not shown already. */
export class ProgramEnded extends Error {}

async function runNode(
  args: readonly string[],
  { environment, ...options }: Parameters<typeof runProgram>[1],
  { stdio, hold }: { stdio: StdioOptions; hold?: (pid: number) => () => void },
): Promise<void> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_COMPILE_CACHE: compiledCodeDir(), ...toEnvironment(options), ...environment },
    stdio,
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const letGo = child.pid === undefined ? undefined : hold?.(child.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(letGo);
  if (code !== 0)
    throw new ProgramEnded(`${args.join(' ')} ended with ${code}\n${Buffer.concat(output).toString('utf8')}`);
}

function astroEntry(): string {
  const manifest = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}
