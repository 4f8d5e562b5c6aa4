import { realpathSync } from 'node:fs';
import type { HistoryState } from '#model/history.ts';
import { codeVersion } from '../code-version.ts';
import { projectRoot } from '../project-root.ts';
import type { WorkingTree } from '../working-tree.ts';
import { keepHistory, type KnownHistory, nothingKnown, recallHistory } from './history-cache.ts';
import { type FileChange, linearHistory } from './linear-history.ts';
import { orderCommits } from './ordered-commit.ts';
import { readBlobs } from './read-blobs.ts';
import { readLaterLog, readLog } from './read-log.ts';
import { type TextFacts, textFactsReader } from './text-facts.ts';

/** All that git tells of the procedures. */
export interface Past {
  state: HistoryState;
  /** By procedure id, oldest first. */
  changesById: ReadonlyMap<string, readonly FileChange[]>;
  factsByBlob: ReadonlyMap<string, TextFacts>;
}

/**
 * Reads the history of all procedures up to the commit that is checked out. What was read before is kept by commit and only
 * what came since is read; a history that was rewritten, or is cut off, is read anew.
 */
export async function readPast(
  contentDir: string,
  tree: WorkingTree,
  { cacheDir, version = codeVersion(projectRoot()) }: { cacheDir: string; version?: string },
): Promise<Past> {
  const { head, state } = tree;
  if (head === undefined) return { state, changesById: new Map(), factsByBlob: new Map() };
  const key = { version, root: `${realpathSync(contentDir)}\n${tree.prefix}` };
  const kept = recallHistory(cacheDir, key);
  const reading = await readCommits(contentDir, { ...tree, head }, kept);
  if (!reading) return { state: 'unreadable', changesById: new Map(), factsByBlob: new Map() };
  const changesById = linearHistory(reading.commits);
  const factsByBlob = reading.base ? kept.factsByBlob : usedIn(changesById, kept.factsByBlob);
  const missing = newBlobs(changesById, factsByBlob);
  await addFacts(contentDir, missing, factsByBlob);
  const isPartial = missing.some((blob) => !factsByBlob.has(blob));
  // Where git lacks something, it may have it the next time.
  if (kept.head !== head && state !== 'shallow' && !isPartial)
    keepHistory(cacheDir, key, { ...reading, head, factsByBlob });
  return { state: isPartial && state === 'complete' ? 'partial' : state, changesById, factsByBlob };
}

async function readCommits(
  contentDir: string,
  { head, prefix, state }: WorkingTree & { head: string },
  kept: KnownHistory,
): Promise<Pick<KnownHistory, 'commits' | 'base'> | undefined> {
  if (kept.head === head && state !== 'shallow') return kept;
  const later =
    kept.head === undefined || state === 'shallow'
      ? undefined
      : await readLaterLog(contentDir, { head, known: kept.head, prefix });
  const before = later ? kept : nothingKnown();
  const log = later ?? (await readLog(contentDir, { head, prefix }));
  return log && { commits: [...before.commits, ...orderCommits(log, before.commits)], base: before.base };
}

type Changes = Past['changesById'];

/** Adds what each text says that is missing, at the end. */
async function addFacts(contentDir: string, missing: readonly string[], known: Map<string, TextFacts>): Promise<void> {
  const factsIn = textFactsReader();
  for await (const { id, bytes } of readBlobs(contentDir, missing)) known.set(id, factsIn(bytes));
}

function newBlobs(changesById: Changes, known: ReadonlyMap<string, TextFacts>): string[] {
  const blobs = new Set<string>();
  for (const changes of changesById.values()) {
    for (const { blob } of changes) if (blob !== undefined && !known.has(blob)) blobs.add(blob);
  }
  return [...blobs];
}

/** Without the texts of a history that was rewritten. */
function usedIn(changesById: Changes, known: ReadonlyMap<string, TextFacts>): Map<string, TextFacts> {
  const used = new Set(changesById.values().flatMap((changes) => changes.map(({ blob }) => blob)));
  return new Map([...known].filter(([blob]) => used.has(blob)));
}
