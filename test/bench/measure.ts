import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleMemory } from './memory-sampler.ts';
import { peakTogether, type ProcessRecord } from './process-record.ts';
import { RECORD_FOLDER } from './record-folder.mjs';

/** A command of this Node to measure. */
export interface Command {
  args: readonly string[];
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** What a command used, with all Node processes that it started. */
export interface Measurement {
  /** User and system time of all processes. */
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory that all processes held at one instant; where the system does not tell, the sum of their peaks. */
  peakBytes: number;
  processes: readonly ProcessRecord[];
  /** What the command printed. */
  output: string;
}

/** Runs a command to its end and measures it. Throws with its output where it fails. */
export async function measure(command: Command): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'tsugite-bench-'));
  const start = performance.now();
  const memory = sampleMemory(folder);
  const output = await run(command, folder).finally(() => memory.stop());
  const wallSeconds = (performance.now() - start) / 1000;
  const processes = readRecords(folder);
  rmSync(folder, { recursive: true });
  const cpuSeconds = processes.reduce((sum, each) => sum + each.cpuSeconds, 0);
  return { cpuSeconds, wallSeconds, peakBytes: memory.stop() ?? peakTogether(processes), processes, output };
}

async function run({ args, cwd, env }: Command, folder: string): Promise<string> {
  const recorder = new URL('record-process.mjs', import.meta.url).href;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, [RECORD_FOLDER]: folder, NODE_OPTIONS: `--import=${recorder}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const text = Buffer.concat(output).toString('utf8');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${text}`);
  return text;
}

function readRecords(folder: string): ProcessRecord[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.map((text) => JSON.parse(text) as ProcessRecord).toSorted((a, b) => a.startedAt - b.startedAt);
}
