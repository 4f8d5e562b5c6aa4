import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { type Change, changes } from './changes.ts';
import { coverage, type Coverage } from './coverage.ts';

/** What several reports and pages rest on, computed at most once. */
export interface ReportFigures {
  manual: Manual;
  asOf: IsoDate;
  /** 整備状況 on the day. */
  coverage(): Coverage;
  /** All changes, the newest first. */
  changes(): readonly Change[];
}

/** Prepares the figures of a manual on a day; nothing is computed before it is asked for. */
export function reportFigures(manual: Manual, asOf: IsoDate): ReportFigures {
  let [coverageKept, changesKept]: [Coverage?, (readonly Change[])?] = [];
  return {
    manual,
    asOf,
    coverage: () => (coverageKept ??= coverage(manual, asOf)),
    changes: () => (changesKept ??= changes(manual)),
  };
}
