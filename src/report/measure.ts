import { type WorkItem, yearlyHours } from '#model/work-item.ts';
import type { CoverageScope } from './coverage-scope.ts';

/** What the ids of a measure name: rows of 業務一覧, procedures, or lines of 分掌事務 (`<section>/<duty>`). */
export type MeasuredKind = 'work' | 'procedure' | 'duty';

/** The value at which a measure is an alarm: below a ratio, or above one. */
export type Threshold = { below: number } | { above: number };

/** Which entries of a scope a measure counts. All lists are in the order of lists. */
export interface Selection {
  numerator: readonly string[];
  denominator: readonly string[];
  /** 記載なし: entries for which the inventory does not say what the measure needs; the denominator may hold them or not. */
  missing?: readonly string[];
  /** Hours of numerator and denominator, where the measure weighs by hours. */
  hours?: { numerator: number; denominator: number };
  /** Why nothing can be said, where that is so. */
  reason?: string;
}

/** 指標: how one figure of the coverage report is made. */
export interface MeasureSpec {
  /** Part of addresses; never renamed. */
  key: string;
  label: string;
  /** What tells it apart from the others in the width of a column. */
  short: string;
  /** The label in hiragana, by which search finds it. */
  reading: string;
  /** What else people call it. */
  aliases?: readonly string[];
  /** One Japanese sentence that lets an auditor make the figure again. */
  formula: string;
  of: MeasuredKind;
  unit: 'ratio' | 'count';
  threshold: Threshold | null;
  /** True where cells may be blank that the measure needs, so that 記載なし stands beside it. */
  hasMissing?: true;
  select(scope: CoverageScope): Selection;
}

/** A figure with everything that it rests on. */
export interface Measure extends Omit<MeasureSpec, 'select' | 'short' | 'reading' | 'aliases' | 'hasMissing'> {
  numerator: readonly string[];
  denominator: readonly string[];
  missing: readonly string[];
  hours: { numerator: number; denominator: number } | null;
  /** A ratio from 0 to 1, or a count; null where the denominator is empty or nothing can be said. */
  value: number | null;
  /** Why `value` is null. */
  reason: string | null;
  isAlarm: boolean;
}

/** Computes a measure for a scope. */
export function measure(spec: MeasureSpec, scope: CoverageScope): Measure {
  const { select, key, label, formula, of, unit, threshold } = spec;
  const { numerator, denominator, missing = [], hours = null, reason } = select(scope);
  const whole = hours ? hours.denominator : denominator.length;
  const part = hours ? hours.numerator : numerator.length;
  const ratio = whole === 0 || reason ? null : part / whole;
  const value = unit === 'count' ? numerator.length : ratio;
  return {
    key,
    label,
    formula,
    of,
    unit,
    threshold,
    numerator,
    denominator,
    missing,
    hours,
    value,
    reason: value === null ? (reason ?? '対象がありません') : null,
    isAlarm: isBeyond(value, threshold),
  };
}

/** What an entry weighs in a measure by hours: the hours a year of a work; undefined in all others. */
export function weightIn({ hours }: Measure, work: WorkItem | undefined): number | undefined {
  return hours && work ? yearlyHours(work) : undefined;
}

/** What stands beside a figure where the inventory leaves cells blank that it needs; empty where none is. */
export function missingText(count: number): string {
  return count === 0 ? '' : `（記載なし${count}件）`;
}

/** What the list behind a measure holds: its denominator, then what is missing from that because nobody can tell. */
export function listedIn({ denominator, missing }: Measure): string[] {
  return [...new Set([...denominator, ...missing])];
}

function isBeyond(value: number | null, threshold: Threshold | null): boolean {
  if (value === null || threshold === null) return false;
  return 'below' in threshold ? value < threshold.below : value > threshold.above;
}
