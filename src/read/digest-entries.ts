import path from 'node:path';
import { parseInWorkers, type WorkerDeath, type WorkerOptions } from './parse-in-workers.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import type { WorkerInput } from './worker-process.ts';

/** What workers make of inputs and keep in files of their own, one for each digest: few of a run are asked for. */
export type CachedKind = 'blocks' | 'pdfs';

/** Entries by digest; where there is none, how the worker ended that was to make it. */
export interface Entries<Entry> {
  byDigest: ReadonlyMap<string, Entry>;
  deaths: ReadonlyMap<string, WorkerDeath>;
}

/** The entries of inputs: from the cache where they are there and can be trusted, and made by workers otherwise. */
export async function digestEntries<Entry extends object>(
  kind: CachedKind,
  inputs: readonly WorkerInput[],
  options: WorkerOptions,
): Promise<Entries<Entry>> {
  const { cacheDir } = options;
  const byDigest = new Map<string, Entry>();
  const recall = ({ digest }: WorkerInput) => {
    const entry = readEntry<Entry>(cacheDir, kind, digest);
    if (entry) byDigest.set(digest, entry);
    return entry !== undefined;
  };
  const missing = [...new Map(inputs.map((input) => [input.digest, input])).values()].filter((input) => !recall(input));
  const deaths = await parseInWorkers(missing, options);
  for (const input of missing) recall(input);
  return { byDigest, deaths };
}

/** Stores an entry; whatever stood in its place is replaced. */
export function keepEntry(kind: CachedKind, { cacheDir, digest }: EntryPlace, entry: object): void {
  writeSealed(entryPath(cacheDir, kind, digest), [{ ...entry, digest }]);
}

/** Where an entry is kept. */
export interface EntryPlace {
  cacheDir: string;
  digest: string;
}

function readEntry<Entry>(cacheDir: string, kind: CachedKind, digest: string): Entry | undefined {
  const [line] = readSealed(entryPath(cacheDir, kind, digest)) ?? [];
  if (!line) return undefined;
  // The seal says that this is what `keepEntry` wrote.
  const entry = JSON.parse(line.toString()) as Entry & { digest: string };
  return entry.digest === digest ? entry : undefined;
}

function entryPath(cacheDir: string, kind: CachedKind, digest: string): string {
  if (!/^[0-9a-f]{64}$/u.test(digest)) throw new Error(`"${digest}" is not a digest.`);
  return path.join(cacheDir, kind, digest.slice(0, 2), `${digest}.json`);
}
