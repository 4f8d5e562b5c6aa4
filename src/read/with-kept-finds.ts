import type { KeptFinds } from '#model/kept-finds.ts';
import { keptFinds } from './kept-finds.ts';

/** Reads and checks a manual (`work`) with what earlier runs found in its texts, and keeps what this one has found. */
export async function withKeptFinds<T>(cacheDir: string, work: (kept: KeptFinds) => Promise<T>): Promise<T> {
  const store = keptFinds(cacheDir);
  const result = await work(store);
  store.keep();
  return result;
}
