import { COVERAGE_STATE_LABEL, coverageState, type CoverageStateName } from '#model/coverage-state.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { REVIEW_STATE_LABEL, type ReviewStateName } from '#model/review-state.ts';
import { inactiveLabel, isActive, type WorkItem } from '#model/work-item.ts';
import type { Mark, RichCell } from './cell.ts';

const REVIEW_MARK: Readonly<Record<ReviewStateName, Mark>> = {
  current: 'good',
  'due-soon': 'soon',
  overdue: 'late',
  'no-date': 'missing',
  'bad-date': 'missing',
  'no-record': 'missing',
};

const COVERAGE_MARK: Readonly<Record<CoverageStateName, Mark>> = {
  covered: 'good',
  changed: 'soon',
  outdated: 'late',
  drafting: 'draft',
  uncovered: 'missing',
  exempt: 'exempt',
  ambiguous: 'unclear',
};

/** 見直し状況 as a cell with word and shape. A text that changed since its review is not what was found good. */
export function reviewCell(name: ReviewStateName, isChanged: boolean): RichCell & { mark: Mark } {
  const [text, mark] = [REVIEW_STATE_LABEL[name], REVIEW_MARK[name]];
  if (!isChanged) return { text, mark };
  return { text: `${text}・見直し後に変更`, mark: mark === 'good' ? 'soon' : mark };
}

/** 整備状況 as a cell with word and shape. */
function coverageCell(name: CoverageStateName): RichCell & { mark: Mark } {
  return { text: COVERAGE_STATE_LABEL[name], mark: COVERAGE_MARK[name] };
}

/** 整備状況 of a work as the report tells it: one that is not 現行 has none. */
export function workStateCell(work: WorkItem, manual: Manual, asOf: IsoDate): RichCell & { mark: Mark } {
  if (!isActive(work)) return { text: inactiveLabel(work), mark: 'exempt' };
  return coverageCell(coverageState(work, manual, asOf));
}
