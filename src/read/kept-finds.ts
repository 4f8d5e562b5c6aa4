import path from 'node:path';
import type { KeptFinds } from '#model/kept-finds.ts';
import { codeVersion, READING } from './code-version.ts';
import { projectRoot } from './project-root.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Finds that are kept in a cache folder. */
export interface FindsStore extends KeptFinds {
  /** Keeps what was asked for since this was opened, and forgets the rest. Writes nothing where nothing has changed. */
  keep(): void;
}

type Finds = Map<string, readonly unknown[]>;

/** The version of the code below `root` that decides what is found: how texts are searched, and which are read out of files. */
export function findsVersion(root: string): string {
  return codeVersion(root, [...READING, 'src/lint']);
}

/**
 * The finds that the last run kept in a cache folder; none where there are none or the file cannot be trusted. Opened before
 * a manual is read, so that the version is that of the code that runs.
 */
export function keptFinds(cacheDir: string): FindsStore {
  const file = path.join(cacheDir, 'finds.json');
  const version = findsVersion(projectRoot());
  const before = readFinds(file, version);
  const used = new Map<string, Finds>();
  return {
    of<T>(search: string, key: string, find: () => readonly T[]): readonly T[] {
      const kept = used.get(search)?.get(key) ?? before.get(search)?.get(key);
      // The name of the search and the version of the code say of what kind they are.
      const finds = kept === undefined ? find() : (kept as readonly T[]);
      if (!used.has(search)) used.set(search, new Map());
      used.get(search)?.set(key, finds);
      return finds;
    },
    keep() {
      // A command that ends before it checks anything forgets nothing.
      if (used.size === 0) return;
      if (isSame(used, before)) return;
      // Code that was changed during the run is not what found them.
      if (findsVersion(projectRoot()) !== version) return;
      writeSealed(file, [version, Array.from(used, ([search, finds]) => [search, [...finds]])]);
    },
  };
}

/** The seal says that this is what `keep` wrote. */
function readFinds(file: string, version: string): ReadonlyMap<string, Finds> {
  const [written, searches] = readSealed(file) ?? [];
  if (!written || !searches || JSON.parse(written.toString()) !== version) return new Map();
  const listed = JSON.parse(searches.toString()) as [string, [string, unknown[]][]][];
  return new Map(listed.map(([search, finds]) => [search, new Map(finds)]));
}

function isSame(one: ReadonlyMap<string, Finds>, other: ReadonlyMap<string, Finds>): boolean {
  return one.size === other.size && [...one].every(([search, finds]) => hasSameKeys(finds, other.get(search)));
}

function hasSameKeys(one: Finds, other: Finds | undefined): boolean {
  return one.size === other?.size && [...one.keys()].every((key) => other.has(key));
}
