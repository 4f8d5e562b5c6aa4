import type { Edition } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { WorkItem } from '#model/work-item.ts';
import { readEditionTexts } from '#read/history/read-edition-texts.ts';
import type { BodyInput } from '#read/parse-bodies.ts';
import { readBodyInput } from '#read/read-body-input.ts';
import { readOldWorks } from '#read/read-old-works.ts';
import type { SiteOptions } from './site-options.ts';

/** An edition with all that it says, whether it is an old text or the current file. */
export interface WholeEdition {
  edition: Edition;
  /** Absent where the text is not known or may not be shown. */
  procedure?: Procedure;
  /** The text below the front matter, for a table of changes. */
  body?: BodyInput;
  /** Why the text cannot be shown, one sentence. */
  problem?: string;
  /** The inventory's rows for its works at the time; undefined where they are not known. */
  works?: readonly WorkItem[];
}

/** Where the texts of editions come from. */
export interface EditionSource {
  files: Manual;
  options: Pick<SiteOptions, 'contentDir' | 'cacheDir'>;
  /** False for editions whose current file is not compared with anything, so that it need not be read again. */
  isCompared?: (edition: Edition) => boolean;
}

/** The texts of editions in their order: current files from the manual, old ones from git. */
export async function readWholeEditions(editions: readonly Edition[], source: EditionSource): Promise<WholeEdition[]> {
  const old = await readOldTexts(
    editions.filter(({ isCurrentFile }) => !isCurrentFile),
    source,
  );
  return editions.map((edition) =>
    edition.isCurrentFile ? currentText(edition, source) : (old.get(edition) ?? { edition }),
  );
}

function currentText(edition: Edition, { files, options, isCompared }: EditionSource): WholeEdition {
  const procedure = files.procedureById.get(edition.procedure);
  const body = isCompared?.(edition) === false ? undefined : readBodyInput(options.contentDir, edition.path);
  const works = procedure?.work.flatMap((id) => files.workById.get(id) ?? []);
  return { edition, procedure, body, works };
}

async function readOldTexts(
  editions: readonly Edition[],
  { files, options: { contentDir, cacheDir } }: EditionSource,
): Promise<ReadonlyMap<Edition, WholeEdition>> {
  const source = { contentDir, manual: files, parse: { cacheDir } };
  const read = await readEditionTexts(source, editions);
  const texts = read.map(({ edition, procedure, problem, input }) =>
    problem === undefined ? { edition, procedure, body: input } : { edition, problem },
  );
  const asked = texts.flatMap(({ edition, procedure }) => {
    const { commit, path } = edition.revision ?? {};
    return procedure && commit !== undefined && path !== undefined
      ? [{ edition, commit, path, work: procedure.work }]
      : [];
  });
  const works = await readOldWorks({ contentDir, manual: files }, asked);
  const worksOf = new Map(asked.map(({ edition }, index) => [edition, works[index]]));
  return new Map(texts.map((text) => [text.edition, { ...text, works: worksOf.get(text.edition) }]));
}
