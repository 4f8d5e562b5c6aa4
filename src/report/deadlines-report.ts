import { closingDaysOf } from '#model/closing-days.ts';
import { dayRuleLabel } from './day-rule-label.ts';
import { BASIS_NOTE, basisColumn } from './edition-basis.ts';
import type { StatedDeadline } from './stated-deadlines.ts';
import { lastDayOf } from './last-day-of.ts';
import { postName, sectionName, workNames } from './names.ts';
import type { Report } from './report.ts';
import { reportFigures } from './report-figures.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

/** Of a rule that counts from an event, or names no day that comes back. */
const NO_DAY = '決まった日はありません';
const ONCE = '業務一覧と業務手順書が同じ期限を書いているときは、業務手順書の期限だけを示します。';
const COUNTED =
  '「基準日に起きたら」は、起算となる出来事が基準日にあったときの期限の例です。初日は、定めや戸籍法が数えるとするときだけ数えます（民法第140条）。';

/** 期限一覧: every deadline that 業務一覧 and the procedures state, whether the calendar can hold it or not. */
export const deadlinesReport: Report = {
  name: 'deadlines',
  title: '期限一覧',
  reading: 'きげんいちらん',
  aliases: ['締切一覧'],
  description:
    '業務一覧と業務手順書に書かれた全ての期限です。年間業務予定に載る日を示します。起算日から数えるものなど、載らないものもあります。',
  readers: '全職員、所属長',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const closing = closingDaysOf(manual.settings);
    const columns: readonly ColumnOf<StatedDeadline>[] = [
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'works', heading: '業務', value: ({ works }) => workNames(manual, works) },
      { key: 'procedure', isDetail: true, heading: '手順書', value: ({ procedure }) => procedure },
      { key: 'label', isName: true, heading: '期限', value: ({ label }) => label },
      { key: 'rule', heading: '定め', value: ({ rule }) => rule },
      {
        key: 'days',
        heading: '予定に載る日',
        value: ({ days }) => days?.map(dayRuleLabel).join('・') ?? NO_DAY,
      },
      {
        key: 'counted',
        heading: '基準日に起きたら',
        type: 'date',
        value: (deadline) => (deadline.days ? undefined : lastDayOf(deadline, asOf, closing)),
      },
      { key: 'type', isDetail: true, heading: '種別', value: ({ type }) => type },
      { key: 'shift', heading: '閉庁日の扱い', value: ({ shift }) => shift ?? '記載なし' },
      { key: 'basis', isDetail: true, heading: '根拠', value: ({ basis }) => basis },
      { key: 'owner', isDetail: true, heading: '主担当', value: ({ owner }) => postName(manual, owner) },
      basisColumn(manual, ({ procedure }) => procedure),
      ...PLACE_COLUMNS,
    ];
    return tableOf(figures.deadlines(), columns, [ONCE, COUNTED, BASIS_NOTE]);
  },
};
