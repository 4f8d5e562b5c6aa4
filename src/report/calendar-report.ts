import { closedNote } from './closed-note.ts';
import { fiscalYear, fiscalYearLabel } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { CalendarEntry } from './calendar.ts';
import { BASIS_NOTE, basisColumn } from './edition-basis.ts';
import { postName, sectionName, workNames } from './names.ts';
import type { Report } from './report.ts';
import { reportFigures } from './report-figures.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

const KIND_LABEL: Readonly<Record<CalendarEntry['kind'], string>> = { work: '実施', peak: '繁忙', deadline: '期限' };

/** 年間業務予定: the works and deadlines of the fiscal year that the day falls in, April first. */
export const calendarReport: Report = {
  name: 'calendar',
  title: '年間業務予定',
  reading: 'ねんかんぎょうむよてい',
  aliases: ['年間の予定'],
  description:
    '基準日の属する年度の業務と期限を、4月から順に示します。閉庁日に当たる期限は、手順書の定めに従って移します。',
  readers: '全職員、所属長',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const year = fiscalYear(asOf);
    const columns: readonly ColumnOf<CalendarEntry>[] = [
      { key: 'month', heading: '月', align: 'right', value: ({ month }) => month },
      { key: 'day', heading: '期限の日', type: 'date', value: ({ day }) => day },
      { key: 'kind', heading: '種別', value: ({ kind }) => KIND_LABEL[kind] },
      { key: 'title', isName: true, heading: '予定', value: ({ title }) => title },
      { key: 'works', heading: '業務', value: (entry) => worksOf(manual, entry) },
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'owner', isDetail: true, heading: '主担当', value: ({ owner }) => postName(manual, owner) },
      { key: 'rule', isDetail: true, heading: '期限の定め', value: ({ rule }) => rule },
      { key: 'closed', heading: '閉庁日', value: closedNote },
      basisColumn(manual, ({ procedure }) => procedure),
      ...PLACE_COLUMNS,
    ];
    return tableOf(figures.calendar(year), columns, [
      `${fiscalYearLabel(year)}の予定です。通年の業務は、繁忙月だけを示しています。`,
      '決まった日のない期限（「届出の日から14日以内」のように起算日から数えるものなど）は含めていません。期間のあるものは、終わりの日に示します。報告「期限一覧」（deadlines）に全て示しています。',
      '毎月行う業務の「翌月10日まで」は、毎月10日に示します。',
      BASIS_NOTE,
    ]);
  },
};

function worksOf(manual: Manual, { kind, works }: CalendarEntry): string {
  return kind === 'deadline' ? workNames(manual, works) : works.join(';');
}
