import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { type LeavingCase, type Leavers, leaving } from './leaving.ts';
import { sectionName } from './names.ts';
import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { teamNotes } from './team.ts';

/** 異動シミュレーション without a list of moves. With one, `transfer-report.ts` takes its place. */
export const leavingReport: Report = {
  name: 'transfer',
  title: '異動シミュレーション',
  reading: 'いどうしみゅれーしょん',
  aliases: ['異動の影響'],
  description:
    'だれか一人、またはだれか二人が同時に異動したとき、対応できる人がいなくなる業務を、課ごとに示します。後任がまだ一人で対応できない日の数字です。職と件数だけを示し、氏名と職員番号は示しません。',
  readers: '所属長、職員課',
  table(manual, asOf) {
    const cases = leaving(manual, asOf).flatMap((section) => section.cases);
    const columns: readonly ColumnOf<LeavingCase>[] = [
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'leavers', heading: '異動する人', value: ({ leavers }) => leaversLabel(manual, leavers) },
      { key: 'count', heading: '人数', align: 'right', value: leavingCount },
      { key: 'lost', heading: '対応者のいない業務', align: 'right', value: ({ lost }) => lost.length },
      {
        key: 'together',
        heading: 'うち同時のときだけ',
        align: 'right',
        value: ({ together }) => together.length,
      },
      { key: 'worst', heading: '影響', value: ({ isWorst }) => (isWorst ? '二人の中で最大' : '') },
      { key: 'works', heading: '業務', type: 'works', value: ({ lost }) => lost.join(';') },
    ];
    const notes = [
      `${wareki(asOf)}に在職する人で数えています。一人の行と、一人ずつより影響が大きくなる二人のうち、課で影響が最大の二人（二人の中で最大）の行と、同時に異動して初めて影響が出る組合せの行を示します。`,
      ...teamNotes(manual),
      '具体的な異動案でも調べられます。異動案を登録担当に渡してください（作成の手引「異動に備える」）。',
    ];
    return { ...tableOf(cases, columns, notes), headingKey: 'section' };
  },
};

/** Who leaves, by posts: 「住民記録担当（4人のうち1人）と 住民記録担当主任」. */
export function leaversLabel(manual: Manual, leavers: readonly Leavers[]): string {
  return leavers.map((each) => oneLabel(manual, each)).join(' と ');
}

function oneLabel(manual: Manual, { posts, leavingCount: number, holderCount }: Leavers): string {
  const names = posts.map((post) => manual.postById.get(post)?.name ?? post);
  const label = posts.length > 1 ? `${names.join('・')}の兼務者` : names.join('');
  return holderCount > 1 ? `${label}（${holderCount}人のうち${number}人）` : label;
}

function leavingCount({ leavers }: LeavingCase): number {
  return leavers.reduce((sum, each) => sum + each.leavingCount, 0);
}
