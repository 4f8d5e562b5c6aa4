import { isChangedSinceReview } from '#model/coverage-state.ts';
import { compareText } from '#model/finding.ts';
import { addMonths, daysBetween, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { reviewState, type ReviewStateName } from '#model/review-state.ts';
import { proceduresInOrder } from './names.ts';

/** How late a review is; each procedure is in one band. */
export type ReviewBand = 'unknown' | 'over-year' | 'over-quarter' | 'over' | 'soon' | 'current';

/** The words for the bands, the most urgent first. */
export const REVIEW_BAND_LABEL: Readonly<Record<ReviewBand, string>> = {
  unknown: '見直し日不明',
  'over-year': '1年超の超過',
  'over-quarter': '3か月超の超過',
  over: '3か月以内超過',
  soon: '期限間近',
  current: '期限内',
};

/** The bands, the most urgent first. */
export const REVIEW_BANDS = Object.keys(REVIEW_BAND_LABEL) as ReviewBand[];

/** A procedure's next review. */
export interface ReviewRow {
  procedureId: string;
  title: string;
  section: string;
  owner: string | undefined;
  reviewedOn: IsoDate | undefined;
  /** Months between reviews. */
  every: number;
  dueOn: IsoDate | undefined;
  /** Days left on the day; negative when overdue; undefined where the last review is unknown. */
  daysLeft: number | undefined;
  state: ReviewStateName;
  /** True where the text has changed since the review. */
  isChanged: boolean;
  band: ReviewBand;
  file: string;
  line: number;
}

/** Every procedure by the day its review is due; those whose last review is unknown come first. */
export function reviews(manual: Manual, asOf: IsoDate): ReviewRow[] {
  const rows = proceduresInOrder(manual).map((procedure): ReviewRow => {
    const { name, reviewedOn, every, dueOn } = reviewState(procedure, manual, asOf);
    return {
      procedureId: procedure.id,
      title: procedure.title,
      section: procedure.section,
      owner: procedure.owner,
      reviewedOn,
      every,
      dueOn,
      daysLeft: dueOn && daysBetween(asOf, dueOn),
      state: name,
      isChanged: isChangedSinceReview(procedure, manual, asOf),
      band: bandOf(name, dueOn, asOf),
      file: procedure.source.file,
      line: procedure.source.line,
    };
  });
  return rows.toSorted((a, b) => compareText(a.dueOn ?? '', b.dueOn ?? ''));
}

function bandOf(state: ReviewStateName, dueOn: IsoDate | undefined, asOf: IsoDate): ReviewBand {
  if (dueOn === undefined) return 'unknown';
  if (state === 'current') return 'current';
  if (state === 'due-soon') return 'soon';
  // Counted on from the day it was due, as the term itself is: back from 29 May, three months would end on 28 February too.
  if (asOf > addMonths(dueOn, 12)) return 'over-year';
  return asOf > addMonths(dueOn, 3) ? 'over-quarter' : 'over';
}
