import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BodyRecord } from '#search/body-record.ts';
import { digest } from '../digest.ts';

/** The folder of a site that holds 本文検索. */
export const BODY_INDEX = 'pagefind';

/** What it holds: the texts in force, and apart from them those that are searched only where they are asked for. */
export interface BodyRecords {
  current: readonly BodyRecord[];
  other: readonly BodyRecord[];
}

/**
 * Writes 本文検索 into a built site; the same records are indexed once and then copied from the cache. Old texts have an index
 * of their own: in one index, even filtered out, they would change how often a word occurs, and with it the order of results.
 */
export async function indexBodies({ current, other }: BodyRecords, dir: string, cacheDir: string): Promise<void> {
  await copyIndex(current, join(dir, BODY_INDEX), join(cacheDir, BODY_INDEX));
  if (other.length > 0) await copyIndex(other, join(dir, BODY_INDEX, 'old'), join(cacheDir, `${BODY_INDEX}-old`));
}

async function copyIndex(records: readonly BodyRecord[], target: string, cache: string): Promise<void> {
  const stored = join(cache, digest(records));
  if (!existsSync(stored)) await store(records, stored);
  cpSync(stored, target, { recursive: true });
}

async function store(records: readonly BodyRecord[], stored: string): Promise<void> {
  const unfinished = `${stored}.unfinished`;
  rmSync(join(stored, '..'), { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const { index } = orThrow(await createIndex({ forceLanguage: 'ja' }));
  if (!index) throw new Error('pagefind gave no index');
  for (const { url, title, content } of records) {
    orThrow(await index.addCustomRecord({ url: `/${url}`, content, language: 'ja', meta: { title } }));
  }
  orThrow(await index.writeFiles({ outputPath: unfinished }));
  await close();
  renameSync(unfinished, stored);
}

function orThrow<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
