import type { Edition } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { readEditionTexts } from '#read/history/read-edition-texts.ts';
import type { SiteOptions } from './site-options.ts';

/** Older texts than these are no help to whoever has to work today. */
const MOST_TRIED = 10;

/**
 * For every procedure whose file cannot be shown: the last text in git that could, of an edition whose 施行日 has come. By
 * procedure id; nothing for one that has no such text.
 */
export async function lastGood(
  files: Manual,
  asOf: IsoDate,
  options: SiteOptions,
): Promise<ReadonlyMap<string, Procedure>> {
  const broken = files.procedures.filter(({ isBroken }) => isBroken);
  const tried = broken.flatMap(({ id }) => oldTexts(files, id, asOf));
  const source = { contentDir: options.contentDir, manual: files, parse: { cacheDir: options.cacheDir } };
  const texts = await readEditionTexts(source, tried);
  const good = texts.flatMap(({ procedure, problem }) => (procedure && problem === undefined ? [procedure] : []));
  // The newest text comes first, and so has to be set last.
  return new Map(good.toReversed().map((procedure) => [procedure.id, procedure]));
}

/** The texts that a procedure had, the newest first, each as the edition whose number it bears. */
function oldTexts({ history }: Manual, id: string, asOf: IsoDate): Edition[] {
  const editions = history.editionsById.get(id) ?? [];
  const revisions = (history.revisionsById.get(id) ?? []).filter(({ blob }) => blob !== undefined).toReversed();
  return revisions.slice(0, MOST_TRIED).flatMap((revision) => {
    const edition = editions.find(({ number }) => number === revision.edition);
    const from = edition?.effectiveFrom?.iso;
    return edition && from !== undefined && from <= asOf ? [{ ...edition, revision, isCurrentFile: false }] : [];
  });
}
