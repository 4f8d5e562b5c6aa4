import type { TextBlock } from '#model/body.ts';
import { isPasswordLike, namesPassword } from './find-secrets.ts';

type Row = readonly TextBlock[];

/** A cell's row, and the heading row where there is one above. */
interface Around {
  row: Row;
  heading?: Row;
}

/** Cells that hold a password which the cell to their left or the heading of their column names. */
export function secretCells(texts: readonly TextBlock[]): TextBlock[] {
  if (!texts.some(isLabel)) return [];
  return tablesOf(texts).flatMap(([first = [], ...others]) => [
    ...secretsIn({ row: first }),
    ...others.flatMap((row) => secretsIn({ row, heading: first })),
  ]);
}

function secretsIn(around: Around): TextBlock[] {
  return around.row.filter(({ text }, index) => isPasswordLike(text) && isNamed(around, index));
}

// A telephone extension or the number of letters asked for beside a word for passwords is no secret.
const OTHER = /(?:内線|電話)(?:番号)?$|連絡先$|件数$|回数$|桁数?$|字数$|期限$|周期$|日$|URL$|アドレス$/u;

function isNamed({ row, heading = [] }: Around, index: number): boolean {
  const above = headingsOf({ row, heading }, index);
  if (above.some(isLabel)) return !OTHER.test(row[0]?.text ?? '');
  const left = row.slice(0, index).findLast(({ text }) => !isPasswordLike(text));
  return left !== undefined && isLabel(left) && !above.some(({ text }) => OTHER.test(text));
}

/** Empty cells are no texts: where a row has fewer cells than its heading, a cell may stand below one of several. */
function headingsOf({ row, heading = [] }: Around, index: number): Row {
  const shift = heading.length - row.length;
  return heading.slice(Math.max(0, index + Math.min(0, shift)), index + Math.max(0, shift) + 1);
}

function isLabel({ kind, text }: TextBlock): boolean {
  return kind === 'tableCell' && namesPassword(text);
}

/** The tables of a body: the row after the heading stands two lines below it, the others one. */
function tablesOf(texts: readonly TextBlock[]): Row[][] {
  const tables: TextBlock[][][] = [];
  let line = 0;
  for (const block of texts) {
    if (block.kind !== 'tableCell') continue;
    const table = tables.at(-1) ?? [];
    const gap = block.line - line;
    line = block.line;
    if (gap === 0) table.at(-1)?.push(block);
    else if (gap === 1 || (gap === 2 && table.length === 1)) table.push([block]);
    else tables.push([[block]]);
  }
  return tables;
}
