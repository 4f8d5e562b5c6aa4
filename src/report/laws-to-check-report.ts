import { citedLaws, type CitedLaw } from './cited-laws.ts';
import type { Report } from './report.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

const COLUMNS: readonly ColumnOf<CitedLaw>[] = [
  { key: 'name', heading: '法令名', value: ({ name }) => name },
  { key: 'reason', heading: '確認すること', value: ({ law }) => (law ? '要確認' : '法令一覧にありません') },
  { key: 'kind', isDetail: true, heading: '種別', value: ({ law }) => law?.kind },
  { key: 'number', isDetail: true, heading: '法令番号', value: ({ law }) => law?.number },
  { key: 'works', heading: '挙げている業務', value: ({ works }) => works.join(';') },
  { key: 'procedures', heading: '挙げている手順書', value: ({ procedures }) => procedures.join(';') },
  { key: 'note', isDetail: true, heading: '備考', value: ({ law }) => law?.note },
  ...PLACE_COLUMNS,
];

/** 確認が要る法令: laws marked 要確認 in the register, and laws that are cited but not in it. */
export const lawsToCheckReport: Report = {
  name: 'laws-to-check',
  title: '確認が要る法令',
  reading: 'かくにんがいるほうれい',
  aliases: ['要確認の法令'],
  description:
    '法令一覧で「要確認」とした法令と、挙げられているのに法令一覧にない法令を、挙げている業務・手順書とともに示します。',
  readers: '文書担当、所属長',
  table: (manual) =>
    tableOf(
      citedLaws(manual).filter(({ law }) => !law?.isConfirmed),
      COLUMNS,
    ),
};
