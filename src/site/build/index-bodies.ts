import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BodyRecord } from '#search/body-record.ts';
import { digest } from '../digest.ts';

/** The folder of a site that holds 本文検索. */
export const BODY_INDEX = 'pagefind';

/** Writes 本文検索 into a built site; the same records are indexed once and then copied from the cache. */
export async function indexBodies(records: readonly BodyRecord[], dir: string, cacheDir: string): Promise<void> {
  const stored = join(cacheDir, BODY_INDEX, digest(records));
  if (!existsSync(stored)) await store(records, stored);
  cpSync(stored, join(dir, BODY_INDEX), { recursive: true });
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
