import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { once } from '#model/once.ts';
import { perKey } from '#model/per-key.ts';
import { calendar, type CalendarEntry } from './calendar.ts';
import { type Change, changes } from './changes.ts';
import { coverage, type Coverage } from './coverage.ts';
import { type StatedDeadline, statedDeadlines } from './stated-deadlines.ts';
import { dependence } from './dependence.ts';
import type { Dependence } from './dependence-reason.ts';
import { ownership, type PostLoad } from './ownership.ts';
import { type ReviewRow, reviews } from './reviews.ts';

/** What several reports and pages rest on, computed at most once. */
export interface ReportFigures {
  manual: Manual;
  asOf: IsoDate;
  /** 整備状況 on the day. */
  coverage(): Coverage;
  /** All changes, the newest first. */
  changes(): readonly Change[];
  /** What every post carries. */
  ownership(): readonly PostLoad[];
  /** 属人化のおそれ. */
  dependence(): readonly Dependence[];
  /** 見直し予定: every procedure by the day its review is due. */
  reviews(): readonly ReviewRow[];
  /** Every 期限, also those whose rule names no day. */
  deadlines(): readonly StatedDeadline[];
  /** 年間業務予定 of a fiscal year, given as the year of its 1 April. */
  calendar(fiscalYear: number): readonly CalendarEntry[];
}

/** Prepares the figures of a manual on a day; nothing is computed before it is asked for. */
export function reportFigures(manual: Manual, asOf: IsoDate): ReportFigures {
  const loads = once(() => ownership(manual, asOf));
  const deadlines = once(() => statedDeadlines(manual));
  return {
    manual,
    asOf,
    coverage: once(() => coverage(manual, asOf)),
    changes: once(() => changes(manual)),
    ownership: loads,
    dependence: once(() => dependence(manual, asOf, loads())),
    reviews: once(() => reviews(manual, asOf)),
    deadlines,
    calendar: perKey((fiscalYear: number) => calendar(manual, fiscalYear, deadlines())),
  };
}
