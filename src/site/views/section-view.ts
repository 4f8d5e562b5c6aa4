import { contentPath } from '#model/content-path.ts';
import type { Finding } from '#model/finding.ts';
import { hasDeputy } from '#model/has-deputy.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import { isVacant, type Staffing } from '#model/post-holders.ts';
import { extensionOf, type Section } from '#model/section.ts';
import { isActive, isSingleHolder, sumOfHours, type WorkItem, yearlyHours } from '#model/work-item.ts';
import { isUnder } from '#report/duties-of.ts';
import { missingText } from '#report/measure.ts';
import type { SectionLeaving } from '#report/leaving.ts';
import { address } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { workCell } from '../links.ts';
import type { PostDuties } from '#report/post-duties.ts';
import { findingCounts } from './findings-view.ts';
import { leavingTable } from './leaving-table.ts';
import { procedureTable } from './procedure-table.ts';
import { workTable } from './work-table.ts';

/** All that the page of a section shows. */
export interface SectionView {
  section: Pick<Section, 'name' | 'reading' | 'department' | 'summary' | 'extension'>;
  counts: readonly { label: string; value: string }[];
  /** How many findings 点検 has, in words, and where they are listed. */
  findings: { counts: string; href: string };
  works: TableView;
  procedures: TableView;
  posts: TableView;
  duties: TableView;
  leaving: TableView;
  year: TableView;
  /** Pages for those who come to the section and those who teach them. */
  learning: readonly { cell: RichCell; about: string }[];
  calendarHref: string;
}

/** What is known of a section beside the manual. */
interface SectionFigures {
  manual: Manual;
  asOf: IsoDate;
  duties: PostDuties;
  staffing: Staffing;
  leaving?: SectionLeaving;
  findings: readonly Finding[];
}

/** The page of a section: its works with state, its procedures, posts, 分掌事務 and year. */
export function sectionView(
  section: Section,
  { manual, asOf, duties, staffing, leaving, findings }: SectionFigures,
): SectionView {
  const works = (manual.worksBySection.get(section.id) ?? []).filter(isActive);
  const procedures = manual.proceduresBySection.get(section.id) ?? [];
  const { name, reading, department, summary, extension } = section;
  const unread = works.length === 0 ? unreadWords(manual, section) : undefined;
  const leavingView = leavingTable(manual, section.name, leaving);
  return {
    section: { name, reading, department, summary, extension },
    counts: countsOf(manual, works, { procedureCount: procedures.length, isUnread: unread !== undefined }),
    works: workTable(manual, asOf, {
      caption: `${name}の業務一覧`,
      works,
      empty: unread ?? '業務が登録されていません。',
    }),
    procedures: procedureTable(manual, asOf, {
      caption: `${name}の業務手順書`,
      procedures,
      empty: '業務手順書はまだありません。',
      isOfOneSection: true,
    }),
    posts: postsTable(section, duties, staffing),
    duties: dutiesTable(manual, section),
    leaving: unread === undefined ? leavingView : { ...leavingView, empty: unread },
    year: yearTable(manual, section),
    learning: learningPages(manual, section.id),
    calendarHref: address.sectionCalendar(section.id),
    findings: { counts: findingCounts(findings), href: address.sectionFindings(section.id) },
  };
}

/**
 * The figures of a section; cells that are blank are counted beside what they would have told. Figures of works are not shown
 * where their list cannot be read: nobody knows them.
 */
function countsOf(
  manual: Manual,
  works: readonly WorkItem[],
  { procedureCount, isUnread }: { procedureCount: number; isUnread: boolean },
): SectionView['counts'] {
  const withoutHours = works.filter((work) => yearlyHours(work) === undefined).length;
  const withoutCount = works.filter(({ capableCount }) => capableCount === undefined).length;
  const hours = Math.round(sumOfHours(works)).toLocaleString('ja-JP');
  const ofWorks = [
    { label: '業務', value: `${works.length}件` },
    { label: '年間時間', value: `${hours}時間${missingText(withoutHours)}` },
    {
      label: '一人しか対応できない業務',
      value: `${works.filter(isSingleHolder).length}件${missingText(withoutCount)}`,
    },
    { label: '副担当がいない業務', value: `${works.filter((work) => !hasDeputy(work, manual)).length}件` },
  ].map(({ label, value }) => ({ label, value: isUnread ? '―' : value }));
  return ofWorks.toSpliced(1, 0, { label: '業務手順書', value: `${procedureCount}件` });
}

/** The pages for those who come to a section, those who teach them and its head; without a procedure there is no OJT sheet. */
export function learningPages(manual: Manual, id: string): SectionView['learning'] {
  const card = {
    cell: { text: '受入カード', href: address.hostingCard(id) },
    about: 'ジョブ・トライアルとリクルート・チャレンジで体験する業務、5日間の予定、触れないもの',
  };
  const paper = {
    cell: { text: '事務引継書（所属長用）', href: address.sectionHandover(id) },
    about: '職と業務量、属人化のおそれ、誤りの影響が大きい業務、見直しの予定',
  };
  if (!manual.proceduresBySection.has(id)) return [paper, card];
  return [
    paper,
    { cell: { text: 'OJTシート', href: address.ojt(id) }, about: '手順書ごとに、教える人と教わる人が使う表' },
    card,
  ];
}

/** Said in place of works where the list is there and cannot be read: that there are none would be a false comfort. */
function unreadWords({ notices }: Manual, { id }: Section): string | undefined {
  const isUnread = notices.some(({ file }) => file === contentPath.inventory(id));
  return isUnread ? '業務一覧を読み取れないため、表示できません。直すところは「点検の指摘」にあります。' : undefined;
}

/** The posts of a section with the number of works that each answers for, and whether nobody holds it. */
export function postsTable(section: Section, duties: PostDuties, staffing: Staffing): TableView {
  const extensions = new Map([[section.id, section]]);
  return {
    caption: `${section.name}の職`,
    empty: '職が登録されていません。',
    columns: [
      { heading: '職' },
      { heading: '担当' },
      { heading: '内線', isShort: true },
      { heading: '主担当の業務', isNumber: true },
      { heading: '副担当の業務', isNumber: true },
      { heading: '引継ぎ', isShort: true },
    ],
    rows: section.posts.map((post) => ({
      cells: [
        [
          { text: post.name, href: address.post(post.id) },
          ...(isVacant(post.id, staffing) ? [{ text: '欠員', mark: 'soon' as const }] : []),
        ],
        post.unit ?? '',
        extensionOf(post, extensions) ?? '',
        duties.owned.get(post.id)?.length ?? 0,
        duties.deputised.get(post.id)?.length ?? 0,
        [
          { text: '引継書', aloud: `（${post.name}）`, href: address.handover(post.id) },
          { text: 'チェックリスト', aloud: `（${post.name}）`, href: address.successorChecklist(post.id) },
        ],
      ],
    })),
  };
}

function dutiesTable(manual: Manual, section: Section): TableView {
  const works = (manual.worksBySection.get(section.id) ?? []).filter(isActive);
  return {
    caption: `${section.name}の分掌事務と業務`,
    empty: '分掌事務が登録されていません。',
    columns: [{ heading: '分掌事務', isWide: true }, { heading: '対応する業務' }],
    rows: section.duties.map((duty) => {
      const matching = works.filter((work) => isUnder(work, duty));
      return {
        cells: [
          duty.text,
          matching.length > 0 ? matching.map(workCell) : { text: '対応する業務がありません', mark: 'missing' },
        ],
      };
    }),
  };
}

function yearTable(manual: Manual, section: Section): TableView {
  const works = (manual.worksBySection.get(section.id) ?? []).filter(
    (work) => isActive(work) && work.months.length < 12,
  );
  return {
    caption: `${section.name}の1年`,
    empty: '月を限って行う業務はありません。期限と繁忙月は、年間予定にあります。',
    columns: [{ heading: '月' }, { heading: '業務', isWide: true }],
    rows: FISCAL_MONTHS.map((month) => ({
      cells: [
        { text: `${month}月`, href: address.month(month) },
        works.filter((work) => work.months.includes(month)).map(workCell),
      ],
    })).filter((row) => (row.cells[1] as unknown[]).length > 0),
  };
}
