import type { Finding, Severity } from '#model/finding.ts';
import { countBySeverity } from '#format/rule-text.ts';
import type { HistoryState } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';

/** What a build was made from and what was found in it; published as `api/build.json`. */
export interface BuildFacts {
  asOf: IsoDate;
  /** The commit of the content; null without git or with uncommitted changes. */
  commit: string | null;
  /** How much of the past git told: without it, editions in force, changes and comparisons are missing. */
  history: HistoryState;
  procedureCount: number;
  /** Procedures that were replaced by a page that names the fault. */
  brokenCount: number;
  /** How many findings there are of each severity. */
  findings: Readonly<Record<Severity, number>>;
}

/** The facts of a build of a manual on a day. */
export function buildFacts(manual: Manual, asOf: IsoDate, findings: readonly Finding[]): BuildFacts {
  return {
    asOf,
    commit: manual.commit ?? null,
    history: manual.history.state,
    procedureCount: manual.procedures.length,
    brokenCount: manual.procedures.filter(({ isBroken }) => isBroken).length,
    findings: countBySeverity(findings),
  };
}
