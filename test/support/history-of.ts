import type { History } from '#model/history.ts';
import { settingsSchema } from '#model/settings.ts';
import { readGitRecord, readHistory } from '#read/history/read-history.ts';
import { keptReadings } from '#read/kept-readings.ts';
import { readFiles } from '#read/read-files.ts';
import { readFrontMatters } from '#read/read-front-matters.ts';
import { temporaryFolder } from './write-content.ts';

/** Reads the history of a content folder as `readManual` does, without parsing any body; from nothing without `cacheDir`. */
export async function historyOf(contentDir: string, cacheDir?: string, settings: object = {}): Promise<History> {
  const cache = cacheDir ?? (await temporaryFolder());
  const texts = readFiles(contentDir);
  const readings = readFrontMatters(texts, { audience: 'internal', sections: [], kept: keptReadings(cache) });
  const record = await readGitRecord(contentDir, { cacheDir: cache });
  const procedures = readings.map(({ procedure }) => procedure);
  return readHistory(record, texts, { procedures, settings: settingsSchema.parse(settings) });
}

/** A history as plain data, to compare. */
export function plainHistory({ revisionsById, editionsById, goneById, ...rest }: History): object {
  return { ...rest, revisions: [...revisionsById], editions: [...editionsById], gone: [...goneById] };
}
