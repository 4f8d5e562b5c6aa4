import type { Change } from './changes.ts';
import { reportFigures } from './report-figures.ts';
import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';

const COLUMNS: readonly ColumnOf<Change & { sectionName: string }>[] = [
  { key: 'day', heading: '施行日・変更日', type: 'date', value: ({ day }) => day },
  { key: 'kind', heading: '種類', value: ({ kind }) => kind },
  { key: 'procedure', heading: '番号', value: ({ procedure }) => procedure },
  { key: 'title', isName: true, heading: '業務手順書', value: ({ title }) => title },
  { key: 'section', heading: '課', value: ({ sectionName }) => sectionName },
  { key: 'edition', heading: '版', align: 'right', value: ({ edition }) => edition ?? null },
  { key: 'reason', heading: '改正理由', value: ({ reason }) => reason },
  { key: 'summary', heading: '概要', value: ({ summary }) => summary },
  { key: 'commit', heading: '元の記録', value: ({ commit }) => commit?.slice(0, 12) ?? '' },
];

/** 変わったこと: every edition, minor correction, review and abolition that git knows. */
export const changesReport: Report = {
  name: 'changes',
  title: '変わったこと',
  reading: 'かわったこと',
  description: '業務手順書の制定、改正、軽微な修正、改正なしの見直し、廃止を、新しい順に並べます。',
  readers: '全ての職員、監査担当、文書担当',
  table(manual, asOf, figures = reportFigures(manual, asOf)) {
    const rows = figures.changes().map((change) => ({
      ...change,
      sectionName: manual.sectionById.get(change.section)?.name ?? change.section,
    }));
    const notes = ['改正の日は施行日、軽微な修正と見直しの日は記録（git）の日です。', manual.history.unknown];
    return tableOf(rows, COLUMNS, notes.filter(Boolean));
  },
};
