import { wareki } from '#model/iso-date.ts';
import { editionsOn, type ProcedureOnDay, stateCounts, STATES_ON_DAY } from './editions-on.ts';
import type { Report, ReportTable } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';

const COLUMNS: readonly ColumnOf<ProcedureOnDay>[] = [
  { key: 'procedure', heading: '番号', value: ({ procedure }) => procedure },
  { key: 'title', isName: true, heading: '業務手順書', value: ({ title }) => title },
  { key: 'section', heading: '課', value: (each) => each.sectionName },
  { key: 'state', heading: '状態', value: ({ state }) => state },
  { key: 'edition', heading: '版', align: 'right', value: ({ edition }) => edition },
  { key: 'effectiveFrom', heading: '施行日', type: 'date', value: ({ effectiveFrom }) => effectiveFrom },
  { key: 'goneOn', heading: '廃止日', type: 'date', isDetail: true, value: ({ goneOn }) => goneOn },
  { key: 'coming', heading: '次の版', isDetail: true, value: ({ coming }) => comingText(coming) },
  { key: 'recordedOn', heading: '記録した日', type: 'date', value: ({ recordedOn }) => recordedOn },
  { key: 'commit', heading: '元の記録', value: ({ commit }) => commit?.slice(0, 12) ?? '' },
];

/** 施行中の版 as a table, for the report of a day and for the page of a tag. */
export function editionsTable(procedures: readonly ProcedureOnDay[], notes: readonly string[]): ReportTable {
  return tableOf(procedures, COLUMNS, [`${stateCountsText(procedures)}です。`, ...notes].filter(Boolean));
}

/** How many are in which state: 施行中51件、廃止1件. States that none is in are left out. */
export function stateCountsText(procedures: readonly ProcedureOnDay[]): string {
  const counts = stateCounts(procedures);
  const words = STATES_ON_DAY.filter((state) => state === '施行中' || counts[state] > 0);
  return words.map((state) => `${state}${counts[state]}件`).join('、');
}

/** 第3版（令和8年10月1日施行予定）. */
export function comingText(coming: ProcedureOnDay['coming']): string {
  return coming ? `第${coming.edition}版（${wareki(coming.from)}施行予定）` : '';
}

/** 施行中の版: which edition of which procedure is in force on the day of the report. */
export const editionsReport: Report = {
  name: 'editions',
  title: '施行中の版',
  reading: 'しこうちゅうのはん',
  aliases: ['版の一覧'],
  description: '基準日に、どの業務手順書のどの版が施行されているかを並べます。施行前と廃止の手順書も載せます。',
  readers: '監査担当、文書担当、全ての職員',
  table(manual, asOf) {
    const notes = [
      '「元の記録」は、その版の本文がある記録（git）の番号です。「記録した日」が基準日より後のものは、基準日の後に書かれたか、同じ版のまま直されています。',
      manual.history.unknown,
    ];
    return editionsTable(editionsOn(manual, asOf), notes);
  },
};
