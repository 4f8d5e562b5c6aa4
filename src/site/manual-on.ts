import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { readManual } from '#read/read-manual.ts';
import { siteOptions } from './site-options.ts';
import { versionsOn } from './versions.ts';

/** The manual as it is in force on a day, for commands: the same that the pages of that day show. */
export async function manualOn(contentDir: string, asOf: IsoDate): Promise<Manual> {
  const options = { ...siteOptions({}, asOf), contentDir };
  const files = await readManual(contentDir, { cacheDir: options.cacheDir });
  return (await versionsOn(files, asOf, options)).manual;
}
