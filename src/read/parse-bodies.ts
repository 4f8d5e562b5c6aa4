import path from 'node:path';
import type { Body } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import { bodyDigest, readEntries, type CachedBody } from './body-cache.ts';
import { codeVersion } from './code-version.ts';
import { BODY_TIMEOUT, parseInWorkers, type WorkerDeath } from './parse-in-workers.ts';
import { projectRoot } from './project-root.ts';
import type { WorkerInput } from './worker-process.ts';

/** The body of a procedure, current or old: its file, the line of the file on which it starts, and its text. */
export type BodyInput = Omit<WorkerInput, 'digest'>;

/** A body after the gate: absent where it must not be published, and then the notices say why. */
export interface BodyReading {
  body?: Body;
  notices: Notice[];
}

/**
 * Where parsed bodies are kept, and the version of the code where the caller has asked for it already. The other two are for
 * tests: another module for the workers, and milliseconds a body.
 */
export interface ParseOptions {
  cacheDir: string;
  version?: string;
  workerModule?: string;
  timeout?: number;
}

/**
 * Parses bodies in the order of `inputs`. Workers fill the cache, and what the cache has is not parsed again. A body over
 * which the parser dies or hangs is a notice on its file, and nothing else is lost; it is tried again next time. The
 * segments stay in the cache, for `readSegments`. Throws where the cache cannot be written to: no body is to blame for that.
 */
export async function parseBodies(inputs: readonly BodyInput[], options: ParseOptions): Promise<BodyReading[]> {
  if (inputs.length === 0) return [];
  const root = projectRoot();
  const { version = codeVersion(root) } = options;
  const named = inputs.map((input) => ({ ...input, digest: bodyDigest(input, version) }));
  const before = readEntries(options.cacheDir, digestsOf(named));
  const missing = [...new Map(named.map((input) => [input.digest, input])).values()].filter(
    ({ digest }) => !before.has(digest),
  );
  const { cacheDir, workerModule = path.join(root, 'src/read/body-worker.ts'), timeout = BODY_TIMEOUT } = options;
  const deaths = await parseInWorkers(missing, { cacheDir, modulePath: workerModule, timeout });
  const entries = new Map([...before, ...readEntries(cacheDir, digestsOf(missing))]);
  return named.map((input) => resultOf(input, entries.get(input.digest), deaths.get(input.digest)));
}

function digestsOf(inputs: readonly WorkerInput[]): string[] {
  return inputs.map(({ digest }) => digest);
}

function resultOf(
  { file, line, digest }: WorkerInput,
  entry: CachedBody | undefined,
  death: WorkerDeath | undefined,
): BodyReading {
  if (!entry) return { notices: [deathNotice(file, line, death)] };
  const body = entry.body && { ...entry.body, digest };
  // Another file of the section may have the same body: the entry then names that one.
  return { body, notices: entry.notices.map((notice) => ({ ...notice, file })) };
}

function deathNotice(file: string, line: number, death: WorkerDeath | undefined): Notice {
  const isSlow = death === 'timeout';
  const message = isSlow ? '本文の読取りが時間内に終わりませんでした。' : '本文の読取りが途中で止まりました。';
  const fix = '直前に変えた所を元に戻すか、本文を少しずつ戻して、止まる所を確かめてください。';
  return { file, line, column: 1, ruleId: 'safe-subset', message, fix };
}
