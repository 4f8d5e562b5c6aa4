import type { CoverageStateName } from './coverage-state.ts';
import type { HandoverDue } from './handover-due.ts';
import type { PackGap } from './handover-gap.ts';
import type { HandoverOccasion } from './handover-occasion.ts';
import type { IsoDate } from './iso-date.ts';
import type { PackHolding } from './pack-holding.ts';

/** What a post is to a work. */
export type WorkRole = '主担当' | '副担当';

/** A procedure of a pack, by which edition it is meant. */
export interface PackProcedure {
  id: string;
  title: string;
  /** Undefined where the file bears no number. */
  edition?: number;
  effectiveFrom?: IsoDate;
  /** 見直し状況 on the day of the pack, in words. */
  review: string;
  reviewDueOn?: IsoDate;
  /** True where the term for the review is known to have passed. */
  isOverdue: boolean;
  /** True where nobody can tell whether it has. */
  isReviewUnknown: boolean;
}

/** A work of a pack: what the inventory says of it, with its procedures or the gap where there is none. */
export interface PackWork {
  id: string;
  title: string;
  role: WorkRole;
  category: string;
  purpose: string;
  frequency: string;
  /** 通年, 4〜6月. */
  months: string;
  volume: string;
  /** Yearly hours of all staff; undefined where not filled in. */
  hours?: number;
  deadlines: readonly string[];
  legalBasis: readonly string[];
  approval: string;
  state: CoverageStateName;
  procedures: readonly PackProcedure[];
  /** The other post that answers for it, by name; empty where there is none. */
  partner: string;
  /**
   * Whom to ask about it: the other post, unless that is vacant or held by the same person; empty where only the head
   * is left.
   */
  ask: string;
  capableCount?: number;
  /** What the inventory says should become of it: 改善の余地. */
  opinion: string;
  personalInfo: string;
  execution: string;
}

/** Half a page about a procedure that the successor will do as 主担当. */
export interface PackDigest {
  procedure: PackProcedure;
  summary: string;
  works: readonly string[];
  deadlines: readonly { label: string; rule: string; basis: string; isStatutory: boolean }[];
  approvals: readonly string[];
  keyControls: readonly string[];
  mistakes: readonly PackMistake[];
  systems: readonly string[];
  forms: readonly string[];
  stepCount: number;
}

/** 事務処理ミス事例 that happened, or nearly did, at a step. */
export interface PackMistake {
  procedure: string;
  kind: string;
  isNearMiss: boolean;
  step: string;
  text: string;
  cause: string;
  prevention: string;
}

/** コツ・経緯 and 方針: what only experience tells. */
export interface PackKnowHow {
  /** Id of the procedure or work that says it. */
  from: string;
  since: string;
  text: string;
  why: string;
}

/** A deadline or a work on a day or in a month of the pack. */
export interface PackEntry {
  day?: IsoDate;
  title: string;
  subject: string;
  procedure?: string;
  work?: string;
  isStatutory: boolean;
  isPeak: boolean;
  isDeputy: boolean;
  note: string;
}

/** Something to do on one of the first days. `isFormal`: about handing in the paper itself, not about the work. */
export interface PackTask {
  text: string;
  procedure?: string;
  work?: string;
  isFormal?: true;
}

/** A day of the first five on which the city hall is open, and what to do on it. */
export interface PackDay {
  day: IsoDate;
  /** Deadlines that end on it. */
  deadlines: readonly PackEntry[];
  tasks: readonly PackTask[];
}

/** A month of the fiscal year, April first. */
export interface PackMonth {
  month: number;
  /** True for a month that has passed on the day of the pack: it comes again in the next fiscal year. */
  isPast: boolean;
  deadlines: readonly PackEntry[];
  works: readonly PackEntry[];
}

/** A change by which an edition begins or ends. */
export type EditionChange = '制定' | '改正' | '廃止';

/** A change of a procedure of the pack since the day that it looks back to. */
export interface PackChange {
  procedure: string;
  title: string;
  kind: EditionChange;
  day: IsoDate;
  edition?: number;
  /** The edition before, where there is one to compare with. */
  former?: number;
  reason: string;
  summary: string;
  isComing: boolean;
}

/** Whom to ask, by role and extension. */
export interface PackContact {
  role: string;
  organisation: string;
  extension: string;
}

/** A word that the pack uses, with its meaning. */
export interface PackWord {
  word: string;
  reading: string;
  meaning: string;
}

/** 引継書: all that is passed on, on a day. Plain data: the same post, day and commit give the same, years later. */
export interface HandoverPack extends HandoverOccasion {
  /** 引継番号: what is handed over and the day of the order. */
  number: string;
  subject: string;
  /** Where the pack's works belong, by name. */
  section: string;
  extension: string;
  due: HandoverDue;
  /** Set where the pack is that of a 所属長: the section whose works have a pack of their own. */
  headOf?: string;
  /** What git does not tell of the past, one sentence; empty where it tells all. */
  historyNote: string;
  /** The day from which changes are told, and why that day. */
  since: { day: IsoDate; why: string };
  fiscalYear: number;
  works: readonly PackWork[];
  digests: readonly PackDigest[];
  knowHow: readonly PackKnowHow[];
  firstDays: readonly PackDay[];
  months: readonly PackMonth[];
  /** This month and the next. */
  ahead: readonly PackMonth[];
  gaps: readonly PackGap[];
  changes: readonly PackChange[];
  ledgers: readonly PackHolding[];
  places: readonly PackHolding[];
  money: readonly PackHolding[];
  /** Of the works that the post is 副担当 of: their balance passes with the 主担当. */
  moneyOfOthers: readonly PackHolding[];
  systems: readonly PackHolding[];
  /** 様式, with their numbers as `detail`. */
  forms: readonly PackHolding[];
  contacts: readonly PackContact[];
  words: readonly PackWord[];
}
