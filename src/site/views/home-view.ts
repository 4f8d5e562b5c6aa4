import { isChangedSinceReview } from '#model/coverage-state.ts';
import { compareText } from '#model/finding.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { reviewState } from '#model/review-state.ts';
import { isActive } from '#model/work-item.ts';
import type { CalendarEntry } from '#report/calendar.ts';
import { isNear } from '#report/is-near.ts';
import { address } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { procedureCell, sectionCell, workCell } from '../links.ts';
import { reviewCell } from '../state-mark.ts';
import { departmentsView } from './departments-view.ts';
import { procedureAddress } from './edition-history.ts';
import { subjectOf } from './year-calendar-view.ts';
import { changeLine, type ChangeLine, type ChangesContext } from './changes-view.ts';

/** All that the home page shows besides the search box. */
export interface HomeView {
  month: number;
  monthHref: string;
  /** The day whose state the page shows. */
  today: string;
  /** Works of the month, the busy ones first; `workCount` is how many there are in all. */
  workCount: number;
  works: readonly { work: RichCell; section: RichCell | string; isPeak: boolean }[];
  /** The first deadlines of the coming days by their day; `count` is how many there are in all. */
  deadlines: { days: readonly DayOfDeadlines[]; count: number; isAll: boolean };
  reviews: TableView;
  /** The newest editions, those to come among them. */
  changes: readonly { title: RichCell; line: ChangeLine }[];
  counts: readonly { label: string; value: string; href: string }[];
  /** All sections by department: everybody's way to the own one, without a setting that a shared computer would keep. */
  sections: readonly { label: string; value: RichCell[] }[];
}

/** The deadlines of one day. */
interface DayOfDeadlines {
  day: string;
  entries: readonly { title: string; subject: RichCell | string; section: RichCell | string }[];
}

/** How many works of this month the home page names before it refers to the month's page. */
const WORKS_SHOWN = 12;
const CHANGES_SHOWN = 8;
const DEADLINES_SHOWN = 20;

/** The home page: what `calendar` of the fiscal year has for this month, what `next` adds to it, and what is due for review. */
export function homeView(
  { manual, asOf, editionsById, changes }: ChangesContext,
  { calendar, next }: Record<'calendar' | 'next', readonly CalendarEntry[]>,
): HomeView {
  const month = Number(asOf.slice(5, 7));
  const entries = calendar.filter((entry) => entry.month === month);
  const works = worksOf(manual, entries);
  const deadlines = deadlinesFrom(asOf, [...calendar, ...next]);
  return {
    month,
    monthHref: address.month(month),
    today: wareki(asOf),
    workCount: works.length,
    works: works.toSorted((a, b) => Number(b.isPeak) - Number(a.isPeak)).slice(0, WORKS_SHOWN),
    deadlines: {
      days: byDay(manual, deadlines.slice(0, DEADLINES_SHOWN)),
      count: deadlines.length,
      isAll: deadlines.length <= DEADLINES_SHOWN,
    },
    reviews: reviewTable(manual, asOf),
    changes: changes
      .filter(({ kind }) => kind === '制定' || kind === '改正' || kind === '廃止')
      .slice(0, CHANGES_SHOWN)
      .map((change) => ({
        title: { text: change.title, href: procedureAddress(change.procedure, { manual, editionsById }) },
        line: changeLine(change, { manual, asOf, editionsById }),
      })),
    counts: countsOf(manual),
    sections: departmentsView(manual).map(({ name, sections }) => ({
      label: name,
      value: sections.map((section) => ({ text: section.name, href: section.href })),
    })),
  };
}

/** Ways into the manual, with how much there is. */
function countsOf(manual: Manual): HomeView['counts'] {
  return [
    { label: '課を一覧から探す', value: `${manual.sections.length}課`, href: address.sections },
    {
      label: '業務を一覧から探す',
      value: `${manual.works.filter(isActive).length.toLocaleString('ja-JP')}件`,
      href: address.works,
    },
    {
      label: '業務手順書を一覧から探す',
      value: `${manual.procedures.length.toLocaleString('ja-JP')}件`,
      href: address.procedures,
    },
    {
      label: '異動してきた人：自分の職を選ぶ',
      value: `${manual.postById.size.toLocaleString('ja-JP')}職`,
      href: address.posts,
    },
  ];
}

function worksOf(manual: Manual, entries: readonly CalendarEntry[]): HomeView['works'] {
  return entries
    .filter(({ kind }) => kind !== 'deadline')
    .flatMap((entry) => {
      const work = manual.workById.get(entry.works[0] ?? '');
      return work
        ? [{ work: workCell(work), section: sectionCell(manual, work.section), isPeak: entry.kind === 'peak' }]
        : [];
    });
}

function deadlinesFrom(asOf: IsoDate, entries: readonly CalendarEntry[]): CalendarEntry[] {
  return entries
    .filter((entry) => entry.kind === 'deadline' && isNear(entry, asOf))
    .toSorted((a, b) => compareText(a.day ?? '', b.day ?? ''));
}

/** Fourteen deadlines of one day bear its date once. */
function byDay(manual: Manual, entries: readonly CalendarEntry[]): DayOfDeadlines[] {
  const days = groupBy(entries, ({ day }) => (day ? [day] : []));
  return Array.from(days, ([day, ofDay]) => ({
    day: wareki(day),
    entries: ofDay.map((entry) => ({
      title: entry.title,
      subject: subjectOf(manual, entry),
      section: sectionCell(manual, entry.section),
    })),
  }));
}

function reviewTable(manual: Manual, asOf: IsoDate): TableView {
  const due = manual.procedures
    .map((procedure) => ({
      procedure,
      review: reviewState(procedure, manual, asOf),
      isChanged: isChangedSinceReview(procedure, manual, asOf),
    }))
    .filter(({ review, isChanged }) => review.name !== 'current' || isChanged)
    .toSorted((a, b) => compareText(a.review.dueOn ?? '', b.review.dueOn ?? ''));
  return {
    caption: '見直しが必要なもの',
    empty: '期限を過ぎたもの、近いもの、見直し後に変わったものはありません。',
    columns: [
      { heading: '業務手順書', isWide: true },
      { heading: '課' },
      { heading: '見直し' },
      { heading: '期限', isShort: true },
    ],
    rows: due.map(({ procedure, review, isChanged }) => ({
      cells: [
        procedureCell(procedure),
        sectionCell(manual, procedure.section),
        reviewCell(review.name, isChanged),
        review.dueOn ? wareki(review.dueOn) : '',
      ],
    })),
  };
}
