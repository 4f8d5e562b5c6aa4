import type { CsvColumn } from './csv-column.ts';

const text = { type: 'text' } as const;
const list = { type: 'list' } as const;
const note: CsvColumn = { key: 'note', heading: '備考', cell: text, description: '備考です。', example: '架空' };
const reading: CsvColumn = {
  key: 'reading',
  heading: 'よみ',
  synonyms: ['読み', 'ふりがな'],
  cell: { type: 'reading' },
  example: 'ひっこし',
  description: 'ひらがなの読みです。',
};

/** The columns of `registers/search-words.csv`. */
// prettier-ignore
export const SEARCH_WORD_COLUMNS: readonly CsvColumn[] = [
  { key: 'word', heading: '言葉', isCore: true, cell: text, example: '引っ越し', description: '窓口や職場で使う言葉です。' },
  reading,
  { key: 'equal', heading: '同じ言葉', synonyms: ['同義語'], cell: list, example: '転宅', description: '同じ意味の言葉です。どれで探しても、全てを探します。複数は「;」で区切ります。' },
  { key: 'written', heading: '言い換え', cell: list, example: '転入届;転居届', description: '手順書での呼び方です。言葉で探すと、言い換えも探します。ふさわしいものから順に「;」で区切ります。' },
  note,
];

/** The columns of `registers/stop-words.csv`. */
export const STOP_WORD_COLUMNS: readonly CsvColumn[] = [
  {
    key: 'word',
    heading: '言葉',
    isCore: true,
    cell: text,
    example: '教えて',
    description: '何を探しているかを表さない言葉です。探すときに使いません。',
  },
  note,
];

/** The columns of `registers/readings.csv`. */
export const READING_COLUMNS: readonly CsvColumn[] = [
  { key: 'word', heading: '言葉', isCore: true, cell: text, example: '避難所', description: '手順書に出る言葉です。' },
  { ...reading, isCore: true, example: 'ひなんじょ' },
];

/** The columns of `registers/confusable-kanji.csv`. */
export const CONFUSABLE_COLUMNS: readonly CsvColumn[] = [
  { ...reading, example: 'ひょう', description: '同じ読みのときの読みです。形が似ているだけのときは空欄にします。' },
  {
    key: 'kanji',
    heading: '漢字',
    isCore: true,
    cell: text,
    example: '票標表評',
    description: '打ち間違えやすい漢字を続けて書きます。',
  },
];
