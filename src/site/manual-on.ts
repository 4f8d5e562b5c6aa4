import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { readManual } from '#read/read-manual.ts';
import { type SiteOptions, siteOptions } from './site-options.ts';
import { versionsOn } from './versions.ts';

/** A manual as its files are and as it is in force on a day, and with which options both were read. */
export interface ManualOfDay {
  files: Manual;
  manual: Manual;
  options: SiteOptions;
}

/** The manual as it is in force on a day, for commands: the same that the pages of that day show. */
export async function manualOn(contentDir: string, asOf: IsoDate): Promise<Manual> {
  return (await manualOfDay(contentDir, asOf)).manual;
}

/** The same with the files behind it, for commands that compare old texts. */
export async function manualOfDay(contentDir: string, asOf: IsoDate): Promise<ManualOfDay> {
  const options = { ...siteOptions({}, asOf), contentDir };
  const files = await readManual(contentDir, { cacheDir: options.cacheDir });
  return { files, manual: (await versionsOn(files, asOf, options)).manual, options };
}
