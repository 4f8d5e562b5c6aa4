import { FEW_FAULTS } from '#model/few-faults.ts';
import type { Notice } from '#model/finding.ts';
import { matchHeadings } from './match-headings.ts';
import { offWidth, offWidthWords } from './told-by-header.ts';
import { splitCsv, type CsvCell, type CsvRecord } from './split-csv.ts';
import type { CsvColumn } from './csv-column.ts';

/** A row that could be split: its cells by column key. Cells of columns that the file lacks are absent. */
export interface TableRow {
  line: number;
  cells: Readonly<Record<string, CsvCell>>;
}

/** The rows of a CSV file in file order, and what could not be read. */
export interface CsvTable<C extends CsvColumn> {
  rows: readonly TableRow[];
  /** The columns that the file has. */
  columns: readonly C[];
  /** How many cells of the first line say anything. */
  headingCount: number;
  notices: Notice[];
}

/** Reads a CSV file by its headings. A row that cannot be split is reported at its first line; the others count. */
export function readTable<C extends CsvColumn>(text: string, file: string, columns: readonly C[]): CsvTable<C> {
  const [header, ...records] = splitCsv(text).filter((record) => !isBlank(record));
  if (!header) return nothing(file, EMPTY);
  if (header.fault) return nothing(file, { line: header.line, ...faultWords(header, []) });
  if (header.cells.length === 1 && /[\t;]/u.test(header.cells[0]?.text ?? '')) return nothing(file, WRONG_SEPARATOR);
  const headings = matchHeadings(header, columns, file);
  const known = headings.columns.filter((column) => column !== undefined);
  const headingCount = header.cells.filter(({ text }) => text.trim() !== '').length;
  if (known.length === 0) return { rows: [], columns: [], headingCount, notices: headings.notices };
  const isUsual = records.filter(({ cells }) => cells.length > header.cells.length).length * 2 > records.length;
  const read = records.map((record) => ({ record, ...readRow(record, headings.columns, { file, isUsual }) }));
  const rows = read.flatMap(({ row }) => (row ? [row] : []));
  const refused = read.filter(({ row }) => !row).map(({ record }) => record);
  const off = offWidth(refused, records.length);
  const offNotices = off ? [noticeAt(file, { line: header.line, ...offWidthWords(header.cells.length, off) })] : [];
  const none = records.length === 0 ? [noticeAt(file, { line: header.line, ...ONLY_HEADER })] : [];
  const unnamed = unnamedColumns(header, records, file);
  const lineNotices = read.flatMap(({ record, notices }) => (off?.rows.has(record) ? [] : notices));
  const notices = [...headings.notices, ...unnamed, ...none, ...offNotices, ...lineNotices];
  return { rows, columns: known, headingCount, notices };
}

/**
 * Columns that hold something and have no heading: emptied by mistake, or a note or another table beside the table. Nothing
 * of them is quoted.
 */
function unnamedColumns(header: CsvRecord, records: readonly CsvRecord[], file: string): Notice[] {
  const unnamed = header.cells.flatMap(({ text, line, column }, index) => {
    const first =
      text.trim() === '' ? records.find(({ cells }) => (cells[index]?.text ?? '').trim() !== '') : undefined;
    return first ? [{ line, column, number: index + 1, first }] : [];
  });
  const isTogether = unnamed.length >= FEW_FAULTS;
  return unnamed.slice(0, isTogether ? 1 : undefined).map(({ line, column, number, first }) => {
    const which = isTogether ? `${number}列目など、${unnamed.length}列` : `${number}列目`;
    const what = isTogether ? 'これらの列' : 'この列';
    const message = `${which}に見出しがないため、${what}を読んでいません（${first.line}行目などに値があります）。`;
    const fix = '1行目に見出しを書くか、要らない列であれば消してください。';
    return { file, line, column, ruleId: 'known-field', message, fix };
  });
}

type Words = Pick<Notice, 'message' | 'fix'> & { line?: number };

const EMPTY = { message: 'ファイルが空です。', fix: '1行目に見出しを書き、2行目から内容を書いてください。' };
const ONLY_HEADER = {
  message: '見出しだけで、内容の行がありません。',
  fix: '2行目から内容を書いてください。業務一覧のほかで、書くものがないときは、ファイルを消してください。',
};
const WRONG_SEPARATOR = {
  message: '列がカンマで区切られていません。',
  fix: 'Excel の「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存してください。',
};

function nothing<C extends CsvColumn>(file: string, words: Words): CsvTable<C> {
  return { rows: [], columns: [], headingCount: 0, notices: [noticeAt(file, words)] };
}

function noticeAt(file: string, { line = 1, message, fix }: Words): Notice {
  return { file, line, column: 1, ruleId: 'readable-row', message, fix };
}

/** True for empty lines and for rows of nothing but separators, which spreadsheets leave at the end. */
function isBlank({ cells, fault }: CsvRecord): boolean {
  return !fault && cells.every(({ text }) => text.trim() === '');
}

function readRow(
  record: CsvRecord,
  columns: readonly (CsvColumn | undefined)[],
  { file, isUsual }: { file: string; isUsual: boolean },
): { row?: TableRow; notices: Notice[] } {
  const surplus = record.cells.slice(columns.length).some(({ text }) => text.trim() !== '');
  if (record.fault || surplus || record.cells.length < columns.length) {
    return { notices: [noticeAt(file, { line: record.line, ...faultWords(record, columns) })] };
  }
  const cells: Record<string, CsvCell> = {};
  for (const [index, column] of columns.entries()) {
    const cell = record.cells[index];
    if (column && cell) cells[column.key] = cell;
  }
  const isOdd = record.cells.length > columns.length && !isUsual;
  return { row: { line: record.line, cells }, notices: isOdd ? [oddNotice(file, record, columns)] : [] };
}

/** Empty cells at the end hurt nobody where all rows have them; in one row they are mostly a comma that moved the others on. */
function oddNotice(file: string, { line, cells }: CsvRecord, columns: readonly unknown[]): Notice {
  const message = `カンマが${cells.length - columns.length}つ多い行です。途中から、値が隣の列にずれているかもしれません。`;
  const fix = '余分なカンマを消してください。カンマを含むセルは「"」で囲みます。';
  // The row is read: reports must not say that it is missing.
  return { ...noticeAt(file, { line, message, fix }), ruleId: 'known-value', severity: 'warning' };
}

function faultWords(record: CsvRecord, columns: readonly unknown[]): Words {
  const range = record.lastLine > record.line ? `（${record.line}行目から${record.lastLine}行目まで）` : '';
  if (record.fault === 'unclosed')
    return {
      message: `「"」が閉じられていない行です。この行は数えていません${range}。`,
      fix: '「"」を閉じてください。文字としての「"」は「""」と書きます。',
    };
  if (record.fault === 'after-quote')
    return {
      message: `閉じた「"」の後に文字がある行です。この行は数えていません${range}。`,
      fix: 'セルの全体を「"」で囲んでください。文字としての「"」は「""」と書きます。',
    };
  const difference = record.cells.length > columns.length ? '多い' : '少ない';
  return {
    message: `列の数が${difference}行です（見出し${columns.length}列、この行${record.cells.length}列）。この行は数えていません${range}。`,
    fix: `カンマの数を見出しと合わせてください。カンマを含むセルは「"」で囲みます。`,
  };
}
