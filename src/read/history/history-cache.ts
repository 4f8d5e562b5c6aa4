import path from 'node:path';
import { readSealed, writeSealed } from '../sealed-file.ts';
import type { OrderedCommit } from './linear-history.ts';
import type { TextFacts } from './text-facts.ts';

/** What is kept of a history: all commits up to `head`, and what each of their texts says, by blob id. */
export interface KnownHistory {
  head?: string;
  commits: readonly OrderedCommit[];
  factsByBlob: ReadonlyMap<string, TextFacts>;
}

/** What a kept history belongs to: the code that read it and the folder it is about. */
export interface CacheKey {
  version: string;
  root: string;
}

type Stored = readonly [
  commit: string,
  order: number,
  time?: number,
  subject?: string,
  changes?: readonly (readonly [path: string, blob?: string])[],
];

const NOTHING: KnownHistory = { commits: [], factsByBlob: new Map() };

/** What was kept; nothing where it belongs to something else or cannot be trusted. */
export function recallHistory(cacheDir: string, { version, root }: CacheKey): KnownHistory {
  const [head, commits, facts] = readSealed(cachePath(cacheDir)) ?? [];
  if (!head || !commits || !facts) return NOTHING;
  // The seal says that this is what `keepHistory` wrote.
  const key = JSON.parse(head.toString()) as CacheKey & { head: string };
  if (key.version !== version || key.root !== root) return NOTHING;
  return {
    head: key.head,
    commits: (JSON.parse(commits.toString()) as Stored[]).map(fromStored),
    factsByBlob: new Map(JSON.parse(facts.toString()) as [string, TextFacts][]),
  };
}

/** Keeps a history for the next time. */
export function keepHistory(cacheDir: string, key: CacheKey, { head, commits, factsByBlob }: KnownHistory): void {
  writeSealed(cachePath(cacheDir), [{ ...key, head }, commits.map(toStored), [...factsByBlob]]);
}

function cachePath(cacheDir: string): string {
  return path.join(cacheDir, 'history.json');
}

function toStored({ commit, order, time, subject, changes }: OrderedCommit): Stored {
  return changes.size === 0 ? [commit, order] : [commit, order, time, subject, [...changes]];
}

function fromStored([commit, order, time = 0, subject = '', changes = []]: Stored): OrderedCommit {
  const pairs = changes.map(([file, blob]) => [file, blob ?? undefined] as const);
  return { commit, order, time, subject, changes: new Map(pairs), isRoot: false };
}
