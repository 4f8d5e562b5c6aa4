import { resolve } from 'node:path';

/** Where a bench of one size keeps what it makes; everything may be thrown away. */
export interface BenchFolders {
  contentDir: string;
  plainDir: string;
  outDir: string;
  cacheDir: string;
  lintDir: string;
  plainOut: string;
  plainCache: string;
  rendererDir: string;
}

/** The folders of a bench of `count` procedures below `root`, as absolute paths. */
export function benchFolders(root: string, count: number): BenchFolders {
  const folder = (name: string) => resolve(root, String(count), name);
  return {
    contentDir: folder('content'),
    plainDir: folder('plain-content'),
    outDir: folder('out'),
    cacheDir: folder('cache'),
    lintDir: folder('lint-cache'),
    plainOut: folder('plain-out'),
    plainCache: folder('plain-cache'),
    rendererDir: folder('renderer'),
  };
}
