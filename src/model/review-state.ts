import { addDays, addMonths, type IsoDate } from './iso-date.ts';
import { lastReview } from './last-review.ts';
import type { Manual } from './manual.ts';
import type { Procedure } from './procedure.ts';

/** 見直し状況 of a procedure on a day. */
export type ReviewStateName = 'no-date' | 'bad-date' | 'no-record' | 'current' | 'due-soon' | 'overdue';

/** The state, and the days it rests on. `dueOn` is absent where the last review is unknown: never taken as current. */
export interface ReviewState {
  name: ReviewStateName;
  reviewedOn?: IsoDate;
  /** Months between reviews that apply. */
  every: number;
  /** The last day on which the procedure is in date. Without `reviewedOn` it is counted from the 施行日. */
  dueOn?: IsoDate;
  /** The first day on which the page announces the coming review. */
  soonFrom?: IsoDate;
}

/** The words for the states, as pages, reports and messages use them. */
export const REVIEW_STATE_LABEL: Readonly<Record<ReviewStateName, string>> = {
  'no-date': '見直し日なし',
  'bad-date': '見直し日を確かめられません',
  'no-record': '見直しの記録なし',
  current: '期限内',
  'due-soon': '期限間近',
  overdue: '期限超過',
};

/** True where a procedure may be used without asking first: its review is known and not overdue. */
export function isInDate(name: ReviewStateName): boolean {
  return name === 'current' || name === 'due-soon';
}

/** True where nobody can tell whether a procedure is past its term: neither in date nor known to be overdue. */
export function isReviewUnknown(name: ReviewStateName): boolean {
  return !isInDate(name) && name !== 'overdue';
}

/** A state where nothing around it says that a review is meant, and a citizen's deadline might be: 見直し期限内. */
export function reviewPhrase(name: ReviewStateName): string {
  const label = REVIEW_STATE_LABEL[name];
  return label.startsWith('見直し') ? label : `見直し${label}`;
}

/**
 * 見直し状況 on `asOf`: the one function that page, JSON, report and lint use. Fails closed: a missing, unreadable or
 * future review date is never shown as in date. Which review counts on a past day, `lastReview` tells.
 */
export function reviewState(procedure: Procedure, manual: Manual, asOf: IsoDate): ReviewState {
  const every = reviewInterval(procedure, manual);
  const { day: reviewedOn, isUnrecorded } = lastReview(procedure, manual.history, asOf);
  if (reviewedOn) return { reviewedOn, ...stateFrom(reviewedOn, { manual, every, asOf }) };
  if (isUnrecorded) return unrecordedState(procedure.effectiveFrom?.iso, { manual, every, asOf });
  return { name: procedure.reviewed ? 'bad-date' : 'no-date', every };
}

interface Counting {
  manual: Manual;
  every: number;
  asOf: IsoDate;
}

function stateFrom(day: IsoDate, { manual, every, asOf }: Counting): ReviewState {
  const dueOn = addMonths(day, every);
  const soonFrom = addDays(dueOn, -manual.settings.review.dueSoonDays);
  return { name: stateOn(asOf, soonFrom, dueOn), every, dueOn, soonFrom };
}

/**
 * Where git knows no review up to the day, the term runs from the 施行日 (section 2.6 of this project's domain study). It may
 * show that the edition was in date, never that it was overdue: there may have been a review that nobody recorded.
 */
function unrecordedState(from: IsoDate | undefined, counting: Counting): ReviewState {
  const state = from !== undefined && from <= counting.asOf ? stateFrom(from, counting) : undefined;
  return state && isInDate(state.name) ? state : { name: 'no-record', every: counting.every };
}

function stateOn(day: IsoDate, soonFrom: IsoDate, dueOn: IsoDate): ReviewStateName {
  if (day > dueOn) return 'overdue';
  return day >= soonFrom ? 'due-soon' : 'current';
}

/** Months between reviews: the procedure's own, or what `manual.yaml` sets for the highest risk among its works. */
export function reviewInterval(procedure: Procedure, manual: Manual): number {
  if (procedure.reviewEvery !== undefined) return procedure.reviewEvery;
  const { every } = manual.settings.review;
  const risks = procedure.work.map((id) => manual.workById.get(id)?.risk ?? '中');
  if (risks.includes('高')) return every.high;
  return risks.length > 0 && risks.every((risk) => risk === '低') ? every.low : every.medium;
}
