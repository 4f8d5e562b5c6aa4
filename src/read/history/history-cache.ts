import path from 'node:path';
import { readSealed, writeSealed } from '../sealed-file.ts';
import type { OrderedCommit } from './ordered-commit.ts';
import { packCommits, type StoredCommits, unpackCommits } from './stored-commits.ts';
import { packFacts, type StoredFacts, unpackFacts } from './stored-facts.ts';
import type { TextFacts } from './text-facts.ts';

/** What is kept of a history: all commits up to `head`, and what each of their texts says, by blob id. */
export interface KnownHistory {
  head?: string;
  commits: readonly OrderedCommit[];
  /** Grows by what is read: a copy of thousands would cost as much as reading them. */
  factsByBlob: Map<string, TextFacts>;
  /** How much of it, from the start, stands in the large file, which is written seldom. */
  base?: { head: string; commitCount: number; textCount: number };
}

/** What a kept history belongs to: the code that read it and the folder it is about. */
export interface CacheKey {
  version: string;
  root: string;
}

/** One file of the cache: the commits that came after `after`. */
interface Part {
  after?: string;
  head: string;
  commits: OrderedCommit[];
  facts: Map<string, TextFacts>;
}

/** A history of which nothing is known yet. */
export const nothingKnown = (): KnownHistory => ({ commits: [], factsByBlob: new Map() });
/** Commits that the small file may hold before all is written into the large one. */
const MOST_RECENT = 1000;

/** What was kept; nothing where it belongs to something else or cannot be trusted. */
export function recallHistory(cacheDir: string, key: CacheKey): KnownHistory {
  const large = readPart(cacheDir, 'history', key);
  if (!large) return nothingKnown();
  const small = readPart(cacheDir, 'history-recent', key);
  const recent = small?.after === large.head ? small : undefined;
  const textCount = large.facts.size;
  for (const [blob, facts] of recent?.facts ?? []) large.facts.set(blob, facts);
  return {
    head: recent?.head ?? large.head,
    commits: recent ? [...large.commits, ...recent.commits] : large.commits,
    factsByBlob: large.facts,
    base: { head: large.head, commitCount: large.commits.length, textCount },
  };
}

/** Keeps a history for the next time. What came since the last large file goes into a small one, as long as it is little. */
export function keepHistory(
  cacheDir: string,
  key: CacheKey,
  { head, commits, factsByBlob, base }: KnownHistory & { head: string },
): void {
  if (!base || commits.length - base.commitCount > MOST_RECENT) {
    writePart(cacheDir, 'history', { ...key, head, commits, facts: factsByBlob });
    return;
  }
  const facts = new Map(factsByBlob.entries().drop(base.textCount));
  const recent = { after: base.head, head, commits: commits.slice(base.commitCount), facts };
  writePart(cacheDir, 'history-recent', { ...key, ...recent });
}

type WrittenPart = CacheKey &
  Pick<Part, 'after' | 'head'> &
  Pick<KnownHistory, 'commits'> &
  Record<'facts', KnownHistory['factsByBlob']>;

function writePart(cacheDir: string, name: string, { commits, facts, ...head }: WrittenPart): void {
  writeSealed(path.join(cacheDir, `${name}.json`), [head, ...packCommits(commits), ...packFacts(facts)]);
}

function readPart(cacheDir: string, name: string, { version, root }: CacheKey): Part | undefined {
  const [head, ...lines] = readSealed(path.join(cacheDir, `${name}.json`)) ?? [];
  if (!head) return undefined;
  // The seal says that this is what `writePart` wrote.
  const key = JSON.parse(head.toString()) as CacheKey & Pick<Part, 'after' | 'head'>;
  if (key.version !== version || key.root !== root) return undefined;
  const [columns, words, texts, values] = lines.map((line): unknown => JSON.parse(line.toString()));
  return {
    after: key.after,
    head: key.head,
    commits: unpackCommits([columns, words] as unknown as StoredCommits),
    facts: unpackFacts([texts, values] as unknown as StoredFacts),
  };
}
