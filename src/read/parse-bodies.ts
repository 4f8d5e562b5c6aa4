import path from 'node:path';
import type { Body } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import { bodyDigest, readEntry, writeEntry, type CachedBody } from './body-cache.ts';
import { codeVersion } from './code-version.ts';
import { parseInWorkers, type WorkerAnswer } from './parse-in-workers.ts';
import { projectRoot } from './project-root.ts';
import type { WorkerInput } from './worker-process.ts';

/** A body after the gate: absent where it must not be published, and then the notices say why. */
export interface ParsedBody {
  body?: Body;
  notices: Notice[];
}

/** Where parsed bodies are kept. The other two are for tests: another module for the workers, and milliseconds a body. */
export interface ParseOptions {
  cacheDir: string;
  workerModule?: string;
  timeout?: number;
}

const TIMEOUT = 10_000;

/**
 * Parses the bodies of procedures, current or old, in the order of `inputs`. What the cache has is not parsed again. A body
 * over which the parser dies or hangs is a notice on its file, and nothing else is lost; it is tried again next time.
 * The segments stay in the cache, for `readSegments`.
 */
export async function parseBodies(inputs: readonly WorkerInput[], options: ParseOptions): Promise<ParsedBody[]> {
  const root = projectRoot();
  const version = codeVersion(root);
  const digests = inputs.map((input) => bodyDigest(input, version));
  const entries = new Map<string, WorkerAnswer>();
  const missing = new Map<string, WorkerInput>();
  for (const [index, input] of inputs.entries()) {
    const digest = digests[index] ?? '';
    if (entries.has(digest) || missing.has(digest)) continue;
    const entry = readEntry(options.cacheDir, digest);
    if (entry) entries.set(digest, entry);
    else missing.set(digest, input);
  }
  for (const [digest, answer] of await parseMissing(missing, root, options)) {
    if (typeof answer === 'object') writeEntry(options.cacheDir, digest, answer);
    entries.set(digest, answer);
  }
  return inputs.map((input, index) => resultOf(input, digests[index] ?? '', entries));
}

async function parseMissing(
  missing: ReadonlyMap<string, WorkerInput>,
  root: string,
  { workerModule = path.join(root, 'src/read/body-worker.ts'), timeout = TIMEOUT }: ParseOptions,
): Promise<[string, WorkerAnswer][]> {
  const answers = await parseInWorkers([...missing.values()], { modulePath: workerModule, timeout });
  return [...missing].map(([digest, input]) => [digest, answers.get(input) ?? 'crash']);
}

function resultOf(input: WorkerInput, digest: string, entries: ReadonlyMap<string, WorkerAnswer>): ParsedBody {
  const answer = entries.get(digest);
  if (typeof answer !== 'object') return { notices: [deathNotice(input, answer)] };
  return { body: bodyOf(answer, digest), notices: answer.notices.map((notice) => ({ ...notice, file: input.file })) };
}

function bodyOf({ body }: CachedBody, digest: string): Body | undefined {
  return body && { ...body, digest };
}

function deathNotice({ file, line }: WorkerInput, answer: 'crash' | 'timeout' | undefined): Notice {
  const message =
    answer === 'timeout' ? '本文の読取りが時間内に終わりませんでした。' : '本文の読取りが途中で止まりました。';
  const fix = '直前に変えた所を元に戻すか、本文を少しずつ戻して、止まる所を確かめてください。';
  return { file, line, column: 1, ruleId: 'safe-subset', message, fix };
}
