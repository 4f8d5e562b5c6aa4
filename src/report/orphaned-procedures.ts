import type { Manual } from '#model/manual.ts';
import { isRetired, type WorkItem } from '#model/work-item.ts';
import { proceduresInOrder } from './names.ts';

/** 業務のない手順書: a procedure that names no existing work, or none that is still done, and so counts for nothing. */
export interface OrphanedProcedure {
  procedureId: string;
  title: string;
  section: string;
  /** The ids it names that 業務一覧 does not have; empty where it names none at all. */
  unknownWorks: readonly string[];
  /** The ids it names of works that are 移管 or 廃止. */
  retiredWorks: readonly string[];
  file: string;
  line: number;
}

/** Procedures none of whose works is in 業務一覧 as 現行 or 新設予定, in the order of lists. */
export function orphanedProcedures(manual: Manual): OrphanedProcedure[] {
  return proceduresInOrder(manual)
    .filter(({ work }) => work.every((id) => isGone(manual.workById.get(id))))
    .map(({ id, title, section, work, source }) => ({
      procedureId: id,
      title,
      section,
      unknownWorks: work.filter((each) => !manual.workById.has(each)),
      retiredWorks: work.filter((each) => manual.workById.has(each)),
      file: source.file,
      line: source.line,
    }));
}

function isGone(work: WorkItem | undefined): boolean {
  return !work || isRetired(work);
}
