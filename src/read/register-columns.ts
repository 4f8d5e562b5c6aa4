import type { CsvColumn } from './csv-column.ts';

const text = { type: 'text' } as const;
const name = { type: 'text', isName: true } as const;
const reading = { type: 'reading' } as const;
const list = { type: 'list' } as const;
const note: CsvColumn = { key: 'note', heading: '備考', cell: text, description: '備考です。', example: '架空' };

/** The columns of `registers/laws.csv`. */
// prettier-ignore
export const LAW_COLUMNS: readonly CsvColumn[] = [
  { key: 'name', heading: '法令名', synonyms: ['法令等', '名称'], isCore: true, cell: name, example: '住民基本台帳法', description: '法令の名称です。' },
  { key: 'abbreviations', heading: '略称', cell: list, example: '住基法', description: '略称です。複数は「;」で区切ります。' },
  { key: 'readings', heading: 'よみ', synonyms: ['読み', 'ふりがな'], cell: list, example: 'じゅうみんきほんだいちょうほう', description: '名称と略称の読みです。' },
  { key: 'number', heading: '法令番号', cell: text, example: '昭和42年法律第81号', description: '法令番号です。' },
  { key: 'kind', heading: '種別', cell: { type: 'word', of: 'lawKind' }, example: '法律', description: '法令の種別です。' },
  { key: 'confirmation', heading: '確認', cell: { type: 'word', of: 'confirmation' }, example: '確認済', description: '内容を確かめたかどうかです。' },
  note,
];

/** The columns of `registers/forms.csv`. */
// prettier-ignore
export const FORM_COLUMNS: readonly CsvColumn[] = [
  { key: 'number', heading: '様式番号', cell: text, example: '様式第1号', description: '様式の番号です。' },
  { key: 'name', heading: '様式名', synonyms: ['様式名称', '名称', '帳票名'], isCore: true, cell: name, example: '住民異動届', description: '様式の名称です。' },
  { key: 'reading', heading: 'よみ', synonyms: ['読み', 'ふりがな'], cell: reading, example: 'じゅうみんいどうとどけ', description: '名称の読みです。ひらがなで書きます。' },
  { key: 'section', heading: '所管課', synonyms: ['所管'], cell: { type: 'id' }, example: 'koseki-jumin', description: '所管する課の記号（課のフォルダーの名前）です。' },
  { key: 'basis', heading: '根拠', synonyms: ['根拠法令', '根拠法令等'], cell: text, example: '住民基本台帳法第22条', description: '根拠となる法令と条項です。' },
  { key: 'filledBy', heading: '記入者', cell: text, example: '届出人', description: '記入する人です。' },
  { key: 'copies', heading: '部数', cell: text, example: '1', description: '必要な部数です。' },
  { key: 'retention', heading: '保存期間', cell: { type: 'word', of: 'retention' }, example: '1年', description: '保存期間です。' },
  { key: 'file', heading: 'ファイル', synonyms: ['ファイル名'], cell: text, example: 'files/idou.xlsx', description: '様式のファイルです。所管課の files フォルダーに置きます。' },
  note,
];

/** The columns of `registers/systems.csv`. */
// prettier-ignore
export const SYSTEM_COLUMNS: readonly CsvColumn[] = [
  { key: 'name', heading: 'システム名', synonyms: ['名称'], isCore: true, cell: name, example: '住民記録システム', description: 'システムの名称です。' },
  { key: 'reading', heading: 'よみ', synonyms: ['読み', 'ふりがな'], cell: reading, example: 'じゅうみんきろくしすてむ', description: '名称の読みです。ひらがなで書きます。' },
  { key: 'aliases', heading: '別名', synonyms: ['略称'], cell: list, example: '住記', description: '別の呼び方です。複数は「;」で区切ります。' },
  { key: 'section', heading: '所管課', synonyms: ['所管'], cell: { type: 'id' }, example: 'koseki-jumin', description: '所管する課の記号（課のフォルダーの名前）です。' },
  { key: 'network', heading: 'ネットワーク', synonyms: ['利用ネットワーク'], cell: { type: 'word', of: 'network' }, example: 'LGWAN接続系', description: '接続しているネットワークです。' },
  { key: 'whenDown', heading: '停止時の扱い', synonyms: ['停止時'], cell: text, example: '届書を預かり、復旧後に入力します。', description: '止まったときの扱いです。' },
  note,
];

/** The columns of `registers/terms.csv`. */
// prettier-ignore
export const TERM_COLUMNS: readonly CsvColumn[] = [
  { key: 'word', heading: '用語', isCore: true, cell: name, example: '住基ネット', description: '用語です。' },
  { key: 'reading', heading: 'よみ', synonyms: ['読み', 'ふりがな'], cell: reading, example: 'じゅうきねっと', description: '用語の読みです。ひらがなで書きます。' },
  { key: 'meaning', heading: '意味', synonyms: ['説明'], cell: text, example: '住民基本台帳ネットワークシステムの略称です。', description: '用語の意味です。' },
  { key: 'synonyms', heading: '同義語', cell: list, example: '住民基本台帳ネットワーク', description: '同じ意味の用語です。複数は「;」で区切ります。' },
  { key: 'written', heading: '言い換え', cell: list, example: '転入届;転居届', description: '話し言葉を書き言葉にするとどの用語になるかです。' },
  note,
];
