import type { Manual } from '#model/manual.ts';
import { monthsLabel } from '#model/months.ts';
import type { WorkItem } from '#model/work-item.ts';
import { handsOffReasons, type HostedWorks, hostedWorks, type HostingProgramme } from '#report/hosted-works.ts';
import { address } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { postCell, workCell } from '../links.ts';
import { hostingWeekTable } from './hosting-week-table.ts';

/** What a section has for one programme. */
export interface HostingProgrammeView {
  name: string;
  /** When it takes place and when the section is too busy, in sentences. */
  season: string;
  works: TableView;
  week: TableView;
  /** Marked works that cannot be shown to a visitor, with the reason. */
  refused: TableView;
}

/** The works and the week of one programme; `orientation` is what the first half-day is for. */
export function hostingProgrammeView(
  manual: Manual,
  works: readonly WorkItem[],
  { programme, orientation }: { programme: HostingProgramme; orientation: readonly string[] },
): HostingProgrammeView {
  const { name } = programme;
  const found = hostedWorks(works, programme, manual.settings);
  const season = programme.months(manual.settings);
  const busy = monthsLabel(season.filter((month) => found.hosted.some(({ peakMonths }) => peakMonths.includes(month))));
  const when = `実施する月は${monthsLabel(season)}です。`;
  return {
    name,
    season: [when, busy && `このうち${busy}は、体験する業務のどれかが忙しい月です。`, fewWorks(programme, found)].join(
      '',
    ),
    works: worksTable(manual, programme, found),
    week: hostingWeekTable(name, found.hosted, { orientation, isWritten: ({ id }) => manual.proceduresByWork.has(id) }),
    refused: refusedTable(name, found),
  };
}

/** Five days of one work or two say the same again and again. */
const FEW_WORKS = 2;

function fewWorks({ column }: HostingProgramme, { hosted }: HostedWorks): string {
  if (hosted.length === 0 || hosted.length > FEW_WORKS) return '';
  return `体験する業務が${hosted.length}件のため、同じ業務が続きます。業務一覧の「${column}」の欄に印を足すか、日数を減らしてください。`;
}

function worksTable(manual: Manual, { name, column }: HostingProgramme, { hosted }: HostedWorks): TableView {
  return {
    caption: `${name}で体験する業務`,
    empty: `受け入れられる業務がありません。受け入れるときは、業務一覧の「${column}」の欄に「はい」と書いてください。`,
    columns: [
      { heading: '業務' },
      { heading: '区分', isShort: true },
      { heading: '難易度', isNumber: true },
      { heading: '身に付くこと', isWide: true },
      { heading: '指導役' },
      { heading: '指導役の副' },
    ],
    rows: hosted.map((work) => ({
      cells: [
        workCell(work),
        work.kind ?? '',
        work.difficulty ?? null,
        work.purpose,
        guideCell(manual, work.owner),
        guideCell(manual, work.deputy),
      ],
    })),
  };
}

function refusedTable(name: string, { barred, outOfSeason }: HostedWorks): TableView {
  return {
    caption: `${name}の印はあるが、体験させない業務`,
    empty: '',
    columns: [{ heading: '業務' }, { heading: '理由', isWide: true }],
    rows: [
      ...barred.map((work) => ({ cells: [workCell(work), handsOffReasons(work).map((reason) => reason.name)] })),
      ...outOfSeason.map((work) => ({ cells: [workCell(work), `行う月（${monthsLabel(work.months)}）が合わない`] })),
    ],
  };
}

/** The section stands at the head of the card, so that the post's own name is enough. */
function guideCell(manual: Manual, id: string | undefined): RichCell | string {
  const post = id === undefined ? undefined : manual.postById.get(id);
  return post ? { text: post.name, href: address.post(post.id) } : postCell(manual, id);
}
