import { IN_CLOSED_LIST, nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import type { Notice } from '#model/finding.ts';
import type { CsvRecord } from './split-csv.ts';
import { foldHeading, type CsvColumn } from './csv-column.ts';

/** Which column of the file holds which key: by position in the file, undefined where the column is not known. */
export interface Headings<C extends CsvColumn> {
  columns: readonly (C | undefined)[];
  notices: Notice[];
}

/** Finds the columns by their headings, in whatever order; unknown, doubled and missing ones are reported. */
export function matchHeadings<C extends CsvColumn>(
  header: CsvRecord,
  columns: readonly C[],
  file: string,
): Headings<C> {
  const byName = new Map(columns.flatMap((column) => namesOf(column).map((name) => [name, column] as const)));
  const found = header.cells.map((cell) => ({ cell, column: byName.get(foldHeading(cell.text)) }));
  const first = new Map(found.toReversed().flatMap((each) => (each.column ? [[each.column, each] as const] : [])));
  const start = { file, line: header.line, column: 1 };
  if (first.size === 0) return { columns: found.map(() => undefined), notices: [{ ...start, ...noHeadings(columns) }] };
  const notices = found.flatMap((each) => {
    const { cell, column } = each;
    const place = { file, line: cell.line, column: cell.column };
    if (!column) return foldHeading(cell.text) === '' ? [] : [{ ...place, ...unknownHeading(cell.text, columns) }];
    return first.get(column) === each ? [] : [{ ...place, ...doubleHeading(cell.text, column) }];
  });
  const missing = columns.filter((column) => column.isCore && !first.has(column));
  return {
    columns: found.map((each) => (each.column && first.get(each.column) === each ? each.column : undefined)),
    notices: [...notices, ...missingHeadings(missing).map((words) => ({ ...start, ...words }))],
  };
}

function namesOf({ heading, synonyms = [] }: CsvColumn): string[] {
  return [heading, ...synonyms].map(foldHeading);
}

function unknownHeading(text: string, columns: readonly CsvColumn[]) {
  const headings = columns.map(({ heading }) => heading);
  // Without its line of headings, a file begins with somebody's staff number.
  const shown = columns.some(({ isPrivate }) => isPrivate)
    ? '読めない見出しがあります'
    : `見出し${quoted(text)}の列はありません`;
  return {
    ruleId: 'known-field',
    message: `${shown}。この列は読んでいません。${suggestion(nearest(text, headings, IN_CLOSED_LIST))}`,
    fix: `${headingAdvice(headings)}、列を削ってください。`,
  };
}

/** A list that nobody reads through is left to its page. */
const MANY_HEADINGS = 15;

function headingAdvice(headings: readonly string[]): string {
  return headings.length > MANY_HEADINGS
    ? '「作成の手引」の「書く項目」にある見出しに直すか'
    : `見出しを ${headings.join('、')} のどれかに直すか`;
}

function doubleHeading(text: string, { heading }: CsvColumn) {
  const also = foldHeading(text) === foldHeading(heading) ? '' : `（「${text}」は「${heading}」と同じ列です。）`;
  return {
    ruleId: 'known-field',
    message: `見出し「${heading}」の列が2つあります。${also}2つ目は読んでいません。`,
    fix: 'どちらかの列を削ってください。',
  };
}

/** True for a first line of values, one or two of which happen to be words of a heading, such as 個人情報. */
export function isWithoutHeadings(table: { columns: readonly CsvColumn[]; headingCount: number }): boolean {
  return table.columns.length * 4 < table.headingCount;
}

/** The first line is none of headings, or one of another kind of file: what each cell is not, says nothing more. */
export function noHeadings(columns: readonly CsvColumn[]) {
  const core = columns.filter(({ isCore }) => isCore).map(({ heading }) => heading);
  return {
    ruleId: 'known-field',
    message: '1行目に見出しがありません。このファイルは読んでいません。',
    fix: `1行目に、見出し（${core.join('、')}）をカンマで区切って書いてください。`,
  };
}

/** One finding for all of them: a file of another kind lacks a dozen, and what to do is the same. */
function missingHeadings(missing: readonly CsvColumn[]) {
  const names = missing.map(({ heading }) => `「${heading}」`);
  const [only] = missing;
  if (!only) return [];
  const shown = names.length <= 3 ? `${names.join('')}の列` : `${names.slice(0, 3).join('')}など、${names.length}の列`;
  const description = missing.length === 1 ? only.description : '';
  return [
    {
      ruleId: 'known-field',
      message: `見出し${shown}がありません。`,
      fix: `1行目に${names.join('')}の列を加えてください。${description}`,
    },
  ];
}
