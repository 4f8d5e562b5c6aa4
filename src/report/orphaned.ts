import type { Manual } from '#model/manual.ts';
import { proceduresInOrder } from './names.ts';

/** 業務のない手順書: a procedure that names no existing work, and so counts for nothing. */
export interface OrphanedProcedure {
  procedureId: string;
  title: string;
  section: string;
  /** The ids it names that 業務一覧 does not have; empty where it names none at all. */
  unknownWorks: readonly string[];
  file: string;
  line: number;
}

/** Procedures none of whose works is in 業務一覧, in the order of lists. */
export function orphanedProcedures(manual: Manual): OrphanedProcedure[] {
  return proceduresInOrder(manual)
    .filter(({ work }) => work.every((id) => !manual.workById.has(id)))
    .map(({ id, title, section, work, source }) => ({
      procedureId: id,
      title,
      section,
      unknownWorks: work,
      file: source.file,
      line: source.line,
    }));
}
