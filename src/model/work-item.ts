import type { IsoDate } from './iso-date.ts';
import type { Source } from './place.ts';
import { saysNothing } from './says-nothing.ts';
import type { Word } from './vocabulary.ts';

/** A deadline as the inventory names it: what ends, by which rule, on which basis. */
export interface WorkDeadline {
  label: string;
  rule: string;
  basis: string;
}

/** 業務: one row of a section's inventory. A fact about the work stands here once; the procedure says how. */
export interface WorkItem {
  id: string;
  department: string;
  sectionName: string;
  /** The id of the section whose folder holds the row. */
  section: string;
  unit: string;
  category: string;
  subcategory: string;
  title: string;
  kana: string;
  kind?: Word<'kind'>;
  domain?: Word<'domain'>;
  purpose: string;
  legalBasis: readonly string[];
  legalNature?: Word<'legalNature'>;
  frequency?: Word<'frequency'>;
  /** Months 1–12 in calendar order; all twelve for 通年; empty where not filled in. */
  months: readonly number[];
  peakMonths: readonly number[];
  deadlines: readonly WorkDeadline[];
  volume?: number;
  volumeUnit?: Word<'volumeUnit'>;
  minutesPerCase?: number;
  hoursRegular?: number;
  hoursFixedTerm?: number;
  hoursOvertime?: number;
  /** Post ids. */
  owner?: string;
  deputy?: string;
  capableCount?: number;
  lastHandover?: IsoDate;
  difficulty?: number;
  proficiency?: Word<'proficiency'>;
  qualification: string;
  personalInfo?: Word<'personalInfo'>;
  network: readonly Word<'network'>[];
  systems: readonly string[];
  forms: readonly string[];
  ledgers: readonly string[];
  money: readonly Word<'money'>[];
  approval?: Word<'approval'>;
  standardDays: string;
  execution?: Word<'execution'>;
  manualStatus?: Word<'manualStatus'>;
  exemptReason: string;
  risk?: Word<'risk'>;
  continuity?: Word<'continuity'>;
  startTarget?: Word<'startTarget'>;
  retention?: Word<'retention'>;
  isTrialHost: boolean;
  isRecruitHost: boolean;
  improvement: string;
  status: Word<'workStatus'>;
  source: Source;
}

/** True for works that count today: 現行. The denominator of every measure starts here. */
export function isActive(work: WorkItem): boolean {
  return work.status === '現行';
}

/** What stands for 整備状況 of a work that is not 現行, and so is counted nowhere: 「対象外（廃止）」. */
export function inactiveLabel({ status }: Pick<WorkItem, 'status'>): string {
  return `対象外（${status}）`;
}

/** True for works that the section does no more: 移管 or 廃止. */
export function isRetired({ status }: WorkItem): boolean {
  return status === '移管' || status === '廃止';
}

/** True where the inventory says that a work needs no procedure (作成不要), with a reason or without one. */
export function isSaidExempt({ manualStatus }: WorkItem): boolean {
  return manualStatus === '作成不要';
}

/** 作成不要: needs a reason (section 1.2 of this project's domain study); without one the work is not exempt. */
export function isExempt(work: WorkItem): boolean {
  return isSaidExempt(work) && !saysNothing(work.exemptReason);
}

/** 公金・金券: the kinds that a work handles, without the word for none. */
export function moneyOf({ money }: Pick<WorkItem, 'money'>): WorkItem['money'][number][] {
  return money.filter((kind) => kind !== 'なし');
}

/** What makes a mistake cost most, in words; the sentence that explains 整備率（高リスク） is made of them. */
export const HIGH_RISK = {
  risk: 'リスク評価が高い',
  money: '公金等を扱う',
  personalInfo: '特定個人情報を扱う',
} as const;

/** Why a mistake in a work would cost most (section 1.4 of this project's domain study), the weightiest first; empty where it would not. */
export function highRiskReasons(work: WorkItem): (keyof typeof HIGH_RISK)[] {
  const holds = {
    risk: work.risk === '高',
    money: moneyOf(work).length > 0,
    personalInfo: work.personalInfo === '特定個人情報',
  };
  return (['risk', 'money', 'personalInfo'] as const).filter((reason) => holds[reason]);
}

/** True where a mistake would cost most (整備率（高リスク）の対象). */
export function isHighRisk(work: WorkItem): boolean {
  return highRiskReasons(work).length > 0;
}

/** True where nobody can tell whether a mistake would cost most: no cell says so, and one of them is blank or unreadable. */
export function isRiskUnknown(work: WorkItem): boolean {
  const { risk, money, personalInfo } = work;
  return !isHighRisk(work) && (risk === undefined || money.length === 0 || personalInfo === undefined);
}

/** 属人化: true where at most one person could do the work tomorrow; a blank count says nothing. */
export function isSingleHolder({ capableCount }: Pick<WorkItem, 'capableCount'>): boolean {
  return capableCount !== undefined && capableCount <= 1;
}

/** 年間件数 with its unit, as far as the inventory gives them: 1,200件; empty where it gives no number. */
export function volumeLabel({ volume, volumeUnit }: Pick<WorkItem, 'volume' | 'volumeUnit'>): string {
  return volume === undefined ? '' : `${volume.toLocaleString('ja-JP')}${volumeUnit ?? ''}`;
}

/** Yearly hours of all staff on a work; undefined where neither cell is filled in or can be read. */
export function yearlyHours({ hoursRegular, hoursFixedTerm }: WorkItem): number | undefined {
  if (hoursRegular === undefined && hoursFixedTerm === undefined) return undefined;
  return (hoursRegular ?? 0) + (hoursFixedTerm ?? 0);
}

/** The hours that are known of some works. */
export function sumOfHours(works: readonly WorkItem[]): number {
  return works.reduce((sum, work) => sum + (yearlyHours(work) ?? 0), 0);
}
