import { sectionName } from './names.ts';
import { type OrphanedProcedure, orphanedProcedures } from './orphaned-procedures.ts';
import type { Report } from './report.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

/** 業務のない手順書: procedures that no work stands behind which the city still does. */
export const orphanedReport: Report = {
  name: 'orphaned',
  title: '業務のない手順書',
  reading: 'ぎょうむのないてじゅんしょ',
  description:
    '業務一覧にある業務を一つも挙げていないか、挙げた業務が全て移管又は廃止になった業務手順書です。整備率には数えていません。',
  readers: '監査担当、所属長',
  table(manual) {
    const columns: readonly ColumnOf<OrphanedProcedure>[] = [
      { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'procedureId', heading: '手順書', value: ({ procedureId }) => procedureId },
      { key: 'title', isName: true, heading: '手順書名', value: ({ title }) => title },
      { key: 'works', heading: '業務一覧にない業務ID', value: ({ unknownWorks }) => unknownWorks.join(';') },
      { key: 'retired', heading: '移管・廃止の業務ID', value: ({ retiredWorks }) => retiredWorks.join(';') },
      ...PLACE_COLUMNS,
    ];
    return tableOf(orphanedProcedures(manual), columns);
  },
};
