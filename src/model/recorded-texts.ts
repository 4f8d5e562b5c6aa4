import type { History, Revision } from './history.ts';
import type { IsoDate } from './iso-date.ts';

/** A text of a procedure as git or the content folder holds it; `revision` is absent for the uncommitted file. */
export type RecordedText = Pick<Revision, 'edition' | 'reviewed' | 'content' | 'isCut'> & { revision?: Revision };

/** All texts of a procedure, oldest first; the uncommitted file is the last. */
export function recordedTexts({ revisionsById, draftById }: History, id: string): RecordedText[] {
  const revisions = revisionsById.get(id) ?? [];
  const texts: RecordedText[] = revisions
    .filter(({ blob }) => blob !== undefined)
    .map((revision) => ({ ...revision, revision }));
  const draft = draftById.get(id);
  return draft ? [...texts, draft] : texts;
}

/**
 * True where a text was written after a day, as far as git tells. The uncommitted file bears no day: it is later where git
 * holds commits of later days, for then the day that is asked for is surely past.
 */
export function isWrittenAfter(day: IsoDate, { revision }: RecordedText, { latestOn }: History): boolean {
  const writtenOn = revision ? revision.day : latestOn;
  return writtenOn !== undefined && writtenOn > day;
}
