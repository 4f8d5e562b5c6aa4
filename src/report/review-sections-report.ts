import type { Report } from './report.ts';
import { type ReportSection, reportSections } from './report-sections.ts';
import { reportFigures } from './report-figures.ts';
import { REVIEW_BAND_LABEL, REVIEW_BANDS, type ReviewRow } from './reviews.ts';
import { type ColumnOf, tableOf } from './table-of.ts';

interface SectionReviews extends ReportSection {
  rows: readonly ReviewRow[];
}

const COLUMNS: readonly ColumnOf<SectionReviews>[] = [
  { key: 'department', isDetail: true, heading: '部', value: ({ department }) => department },
  { key: 'section', isName: true, heading: '課', value: ({ name }) => name },
  { key: 'procedures', heading: '手順書', align: 'right', value: ({ rows }) => rows.length },
  ...REVIEW_BANDS.map((band): ColumnOf<SectionReviews> => {
    return {
      key: band,
      heading: REVIEW_BAND_LABEL[band],
      align: 'right',
      value: ({ rows }) => rows.filter((row) => row.band === band).length,
    };
  }),
];

/** 課ごとの見直し状況: how many procedures of each section are in date, due soon, or how long overdue. */
export const reviewSectionsReport: Report = {
  name: 'review-sections',
  title: '課ごとの見直し状況',
  reading: 'かごとのみなおしじょうきょう',
  aliases: ['見直し状況'],
  description: '業務手順書の数を、課ごと、見直し期限からの経過ごとに示します。',
  readers: '職員課、所属長、監査担当',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const rows = figures.reviews();
    const sections = reportSections(manual).map((section) => ({
      ...section,
      rows: rows.filter((row) => row.section === section.section),
    }));
    return tableOf(sections, COLUMNS);
  },
};
