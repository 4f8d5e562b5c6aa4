import type { Procedure } from '#model/procedure.ts';
import { readBytes } from '../read-bytes.ts';
import type { ContentTexts } from '../read-files.ts';
import type { WorkingTree } from '../working-tree.ts';
import { type TextFacts, textFactsReader } from './text-facts.ts';

/** What the procedures say whose files differ from what is committed (未確定), by id; none where there is no history. */
export function readDrafts(
  { contentDir, files }: ContentTexts,
  { head, tracked, uncommitted }: WorkingTree,
  procedures: readonly Procedure[],
): ReadonlyMap<string, TextFacts> {
  if (head === undefined) return new Map();
  const changed = new Set(uncommitted);
  const factsIn = textFactsReader();
  const drafts = procedures.filter(({ source: { file } }) => changed.has(file) || !tracked.has(file));
  const paths = new Map(files.map((file) => [file.path, file]));
  return new Map(
    drafts.map(({ id, source }) => {
      const file = paths.get(source.file);
      return [id, factsIn(file && readBytes(contentDir, file).bytes)];
    }),
  );
}
