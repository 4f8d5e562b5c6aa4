import {
  COVERAGE_STATE_LABEL,
  coverageState,
  type CoverageStateName,
  proceduresInForce,
} from '#model/coverage-state.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { reviewState, type ReviewStateName } from '#model/review-state.ts';
import { isActive, type WorkItem, yearlyHours } from '#model/work-item.ts';
import { worksInOrder } from './names.ts';

/** 整備状況 as the coverage report counts it: `inactive` is a row that is not 現行 and so is in no measure. */
export type CoverageRowState = CoverageStateName | 'inactive';

/** The words for the states, in the order of the report's columns. Together they make the row count. */
export const COVERAGE_ROW_LABEL: Readonly<Record<CoverageRowState, string>> = {
  ...COVERAGE_STATE_LABEL,
  inactive: '対象外',
};

/** The states in the order of the report's columns. */
export const COVERAGE_ROW_STATES = Object.keys(COVERAGE_ROW_LABEL) as CoverageRowState[];

/** One row of 業務一覧 with its state on a day, and the line it stands on. */
export interface CoverageWork {
  workId: string;
  title: string;
  section: string;
  state: CoverageRowState;
  /** 現行, 新設予定, 移管 or 廃止, as the inventory says. */
  status: WorkItem['status'];
  procedures: readonly string[];
  owner: string | null;
  deputy: string | null;
  /** The worst of its procedures, by those in force where there is one; null where it has none. */
  reviewState: ReviewStateName | null;
  exemptReason: string;
  /** Yearly hours of all staff; null where not filled in. */
  hours: number | null;
  file: string;
  line: number;
}

/** All rows of 業務一覧 in the order of lists. */
export function coverageWorks(manual: Manual, asOf: IsoDate): CoverageWork[] {
  return worksInOrder(manual).map((work) => coverageWork(work, manual, asOf));
}

function coverageWork(work: WorkItem, manual: Manual, asOf: IsoDate): CoverageWork {
  const procedures = manual.proceduresByWork.get(work.id) ?? [];
  return {
    workId: work.id,
    title: work.title,
    section: work.section,
    state: isActive(work) ? coverageState(work, manual, asOf) : 'inactive',
    status: work.status,
    procedures: procedures.map(({ id }) => id).toSorted(),
    owner: work.owner ?? null,
    deputy: work.deputy ?? null,
    reviewState: worstReview(procedures, manual, asOf),
    exemptReason: work.exemptReason,
    hours: yearlyHours(work) ?? null,
    file: work.source.file,
    line: work.source.line,
  };
}

const WORST_FIRST: readonly ReviewStateName[] = ['bad-date', 'no-date', 'no-record', 'overdue', 'due-soon', 'current'];

function worstReview(procedures: readonly Procedure[], manual: Manual, asOf: IsoDate): ReviewStateName | null {
  const inForce = proceduresInForce(procedures, manual, asOf);
  const names = (inForce.length > 0 ? inForce : procedures).map(
    (procedure) => reviewState(procedure, manual, asOf).name,
  );
  return WORST_FIRST.find((name) => names.includes(name)) ?? null;
}
