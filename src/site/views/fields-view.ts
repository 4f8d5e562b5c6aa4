import { contentPath } from '#model/content-path.ts';
import { closingDaysFields } from '#model/closing-days-fields.ts';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { procedureFields, REQUIRED_PROCEDURE_FIELDS } from '#model/procedure.ts';
import { settingsSchema } from '#model/settings.ts';
import { measureFields } from '#read/read-measures.ts';
import { branchFields } from '#read/read-branches.ts';
import {
  CONFUSABLE_COLUMNS,
  READING_COLUMNS,
  SEARCH_WORD_COLUMNS,
  STOP_WORD_COLUMNS,
} from '#read/dictionary-columns.ts';
import { FORM_COLUMNS, LAW_COLUMNS, SYSTEM_COLUMNS, TERM_COLUMNS } from '#read/register-columns.ts';
import { ROSTER_COLUMNS } from '#read/roster-columns.ts';
import { dutyFields, postFields, sectionFields } from '#read/section-fields.ts';
import type { CsvColumn } from '#read/csv-column.ts';
import type { TableView } from '../cell.ts';
import { columnsTable, fieldsTable, membersOf, settingsTable } from './field-tables.ts';

/** The fields of one file that authors write, for the guide. */
export interface FileView {
  anchor: string;
  title: string;
  /** Where the file stands below the content folder. */
  file: string;
  about: string;
  tables: readonly TableView[];
}

/** Fields of `section.yaml` that must be there; the reader asks for the same, as a test proves. */
export const REQUIRED_SECTION_FIELDS: Readonly<Record<'section' | 'post' | 'duty' | 'measure', readonly string[]>> = {
  section: ['name', 'reading', 'department', 'departmentReading', 'order', 'summary', 'posts', 'duties'],
  post: ['id', 'name'],
  duty: ['id', 'text'],
  measure: ['id', 'title', 'offer'],
};

/** Every file that authors write, with its fields; made from the definitions that the reader itself uses. */
export function filesOfContent(): FileView[] {
  return [procedureFile(), sectionFile(), inventoryFile(), ...settingsFiles(), ...registerFiles()];
}

function procedureFile(): FileView {
  return {
    anchor: 'procedure',
    title: '手順書の冒頭の記載',
    file: 'sections/課の記号/procedures/業務ID.mdx',
    about: 'ファイルの初めの「---」と「---」の間に、1行に1項目ずつ書きます。「---」の後が本文です。',
    tables: [fieldsTable('冒頭の記載', procedureFields, REQUIRED_PROCEDURE_FIELDS)],
  };
}

function sectionFile(): FileView {
  const { section, post, duty } = REQUIRED_SECTION_FIELDS;
  return {
    anchor: 'section',
    title: '課の情報',
    file: 'sections/課の記号/section.yaml',
    about: '課に一つ置きます。職と分掌事務は、「- 」で始まる行を並べて書きます。',
    tables: [
      fieldsTable('課', sectionFields, section),
      fieldsTable('職（posts の1行）', postFields, post),
      fieldsTable('分掌事務（duties の1行）', dutyFields, duty),
    ],
  };
}

function inventoryFile(): FileView {
  return {
    anchor: 'inventory',
    title: '業務一覧',
    file: 'sections/課の記号/inventory.csv',
    about: 'Excel で開いて書けます。1行目が見出しで、1行が1業務です。初めは★の列だけで足ります。',
    tables: [columnsTable('業務一覧の列', INVENTORY_COLUMNS)],
  };
}

function settingsFiles(): FileView[] {
  const { review, posts, comparison, history, handover, hosting } = settingsSchema.shape;
  return [
    {
      anchor: 'settings',
      title: '全体の設定',
      file: 'manual.yaml',
      about:
        '団体に一つ置きます。「review.dueSoonDays」は、「review:」の下に字下げして書く「dueSoonDays:」のことです。',
      tables: [
        settingsTable('全体の設定の項目', settingsSchema.shape, ['organisation']),
        settingsTable('見直しの決まり（review）', membersOf({ review })),
        settingsTable('職の目安、新旧対照表、改訂履歴、受入れ', membersOf({ posts, comparison, history, hosting })),
        settingsTable('事務引継書の決まり（handover）', membersOf({ handover })),
      ],
    },
    {
      anchor: 'closing-days',
      title: '市の休日',
      file: 'manual.yaml',
      about: '「closingDays:」の下に書きます。書かないと、土日、祝日、12月29日から1月3日までです。祝日は必ず休日です。',
      tables: [fieldsTable('市の休日の項目', closingDaysFields, [])],
    },
  ];
}

function registerFiles(): FileView[] {
  return [
    register(['laws', '法令一覧', LAW_COLUMNS], '手順書と業務一覧で挙げる法令の一覧です。'),
    register(['forms', '様式一覧', FORM_COLUMNS], '様式と帳票の一覧です。'),
    register(['systems', 'システム一覧', SYSTEM_COLUMNS], 'システムの一覧です。'),
    register(['terms', '用語一覧', TERM_COLUMNS], '用語の一覧です。市民の言い方から探すときにも使います。'),
    ...dictionaryFiles(),
    {
      ...register(
        ['roster', '配置', ROSTER_COLUMNS],
        'どの職にだれがいるかの一覧です。点検と報告の人数にだけ使い、職員番号は公開しません。',
      ),
      file: 'roster.csv',
    },
    {
      anchor: 'measures',
      title: '方針との対応',
      file: 'registers/measures.yaml',
      about: '人材育成基本方針の取組と、手順書で提供するものの対応です。',
      tables: [fieldsTable('取組', measureFields, REQUIRED_SECTION_FIELDS.measure)],
    },
  ];
}

/** The files by which search understands what is typed. */
function dictionaryFiles(): FileView[] {
  return [
    register(['search-words', '検索の言葉', SEARCH_WORD_COLUMNS], '窓口や職場の言葉と、手順書での呼び方の対応です。'),
    register(
      ['stop-words', '検索で除く言葉', STOP_WORD_COLUMNS],
      '「教えて」のように、何を探しているかを表さない言葉です。',
    ),
    register(['readings', '言葉の読み', READING_COLUMNS], 'ひらがなやローマ字で探すときに使う読みです。'),
    register(['confusable-kanji', '取り違えやすい漢字', CONFUSABLE_COLUMNS], '打ち間違えた言葉を直すときに使います。'),
    {
      anchor: 'branches',
      title: '分岐カード',
      file: 'registers/branches.yaml',
      about: '引っ越しのように、先に尋ねることがある言葉のカードです。検索の結果の上に表示します。',
      tables: [fieldsTable('カード', branchFields, Object.keys(branchFields))],
    },
  ];
}

function register([name, title, columns]: readonly [string, string, readonly CsvColumn[]], about: string): FileView {
  return {
    anchor: name,
    title,
    file: contentPath.register(name),
    about,
    tables: [columnsTable(`${title}の列`, columns)],
  };
}
