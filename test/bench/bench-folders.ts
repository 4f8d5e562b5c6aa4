import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a bench of one size keeps its corpus. */
export interface CorpusFolders {
  contentDir: string;
  plainDir: string;
}

/** Where one round writes; new folders, that hold nothing yet. */
export interface RoundFolders extends CorpusFolders {
  outDir: string;
  cacheDir: string;
  lintDir: string;
  plainOut: string;
  plainCache: string;
  rendererDir: string;
}

const RUN = 'run-';

/** The corpus of `count` procedures below `root`, as absolute paths. */
export function corpusFolders(root: string, count: number): CorpusFolders {
  const folder = (name: string) => resolve(root, String(count), name);
  return { contentDir: folder('content'), plainDir: folder('plain-content') };
}

/**
 * Folders for a round, that were never there. A folder that was emptied would not do: a file system without a journal does
 * not give the inodes of deleted files away for minutes, and searching round thousands of them would be counted as time of
 * whoever runs next.
 */
export function roundFolders(corpus: CorpusFolders): RoundFolders {
  const parent = resolve(corpus.contentDir, '..');
  mkdirSync(parent, { recursive: true });
  const run = mkdtempSync(join(parent, RUN));
  const folder = (name: string) => join(run, name);
  return {
    ...corpus,
    outDir: folder('out'),
    cacheDir: folder('cache'),
    lintDir: folder('lint-cache'),
    plainOut: folder('plain-out'),
    plainCache: folder('plain-cache'),
    rendererDir: folder('renderer'),
  };
}

/** Removes what rounds wrote, once everything is measured. */
export function removeRounds({ contentDir }: CorpusFolders): void {
  const parent = resolve(contentDir, '..');
  for (const name of readdirSync(parent)) {
    if (name.startsWith(RUN)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
