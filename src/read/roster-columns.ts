import type { CsvColumn } from './csv-column.ts';

const staff = { heading: '職員番号', isPrivate: true, cell: { type: 'id' }, example: 'X00123' } as const;
const post = { key: 'post', heading: '職', isCore: true, cell: { type: 'id' }, example: 'juki-kacho' } as const;
const day = { isCore: true, cell: { type: 'date' }, example: '2026-04-01' } as const;
const note: CsvColumn = {
  key: 'note',
  heading: '備考',
  cell: { type: 'text' },
  description: '備考です。',
  example: '兼務',
};

/** The columns of `roster.csv`. */
// prettier-ignore
export const ROSTER_COLUMNS: readonly CsvColumn[] = [
  { key: 'staff', ...staff, isCore: true, description: '職員番号です。氏名は書きません。' },
  { ...post, synonyms: ['職の記号'], description: '職の記号（section.yaml の posts の id）です。' },
  { key: 'from', heading: '開始日', synonyms: ['配置日', '発令日'], ...day, description: 'その職に就いた日です。' },
  { key: 'to', heading: '終了日', cell: { type: 'date' }, example: '2027-03-31', description: 'その職を離れた日です。今も就いているときは空欄にします。' },
  note,
];

/** The columns of a list of moves (異動案), which `npm run report -- transfer --moves` reads. */
// prettier-ignore
export const MOVE_COLUMNS: readonly CsvColumn[] = [
  { ...post, synonyms: ['職の記号', '異動先', '異動先の職'], description: '就く職の記号（section.yaml の posts の id）です。' },
  { key: 'staff', ...staff, isCore: true, description: 'その職に就く職員の番号です。後任がいないときは空欄にします。' },
  { key: 'on', heading: '発令日', synonyms: ['異動日', '開始日'], ...day, description: '異動の日です。' },
  { key: 'replaces', ...staff, heading: '前任', synonyms: ['前任者', '前任の職員番号'], description: '二人以上がいる職で一人だけが替わるとき、その職員の番号を書きます。' },
  note,
];
