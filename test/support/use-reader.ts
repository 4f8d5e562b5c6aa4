import path from 'node:path';
import { beforeAll } from 'vitest';
import type { Manual } from '#model/manual.ts';
import { readManual } from '#read/read-manual.ts';
import { temporaryFolder, writeContent } from './write-content.ts';
import type { ContentFiles } from './write-files.ts';

/** Reads content with a parser that is quick to start, and one cache for all tests of a file. */
export interface Reader {
  /** The manual of the base content with these files in place of its own. */
  read(files?: ContentFiles): Promise<Manual>;
  /** The manual of a folder. */
  readFolder(content: string): Promise<Manual>;
}

/** Gives a test file its reader. */
export function useReader(): Reader {
  const workerModule = path.join(import.meta.dirname, '../read/workers/simple-worker.ts');
  let cacheDir: string;
  beforeAll(async () => {
    cacheDir = await temporaryFolder();
  });
  const readFolder = (content: string) => readManual(content, { cacheDir, workerModule });
  return { readFolder, read: async (files = {}) => readFolder(await writeContent(files)) };
}
