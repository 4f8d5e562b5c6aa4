import type { History, SinceState } from '#model/history.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Settings } from '#model/settings.ts';
import type { ContentTexts } from '../read-files.ts';
import { readWorkingTree, type WorkingTree } from '../working-tree.ts';
import { readDrafts } from './read-drafts.ts';
import { type Past, readPast } from './read-past.ts';
import { type ReadTag, readTags } from './read-tags.ts';
import { readSince } from './read-since.ts';
import { toHistory } from './to-history.ts';

/** What git tells, before it is put together with the files of the content folder. */
export interface GitRecord {
  tree: WorkingTree;
  past: Past;
  since?: SinceState;
  tags: readonly ReadTag[];
}

/** Asks git all that the history needs; can be done while the files are read. */
export async function readGitRecord(
  contentDir: string,
  { since, ...kept }: { cacheDir: string; version?: string; since?: string },
): Promise<GitRecord> {
  const tree = await readWorkingTree(contentDir);
  const past = await readPast(contentDir, tree, kept);
  const tags = await readTags(contentDir, tree.head);
  return {
    tree,
    past,
    since: since === undefined ? undefined : await readSince(contentDir, since, past.factsByBlob),
    tags,
  };
}

/** The history of the procedures that were read. */
export function readHistory(
  { tree, past, since, tags }: GitRecord,
  texts: ContentTexts,
  { procedures, settings }: { procedures: readonly Procedure[]; settings: Settings },
): History {
  const draftById = readDrafts(texts, tree, procedures);
  return { ...toHistory({ past, tree, tags, draftById, procedures, settings }), since };
}
