/** A cell of a CSV file: its text without the quotes, and where it starts (from 1). */
export interface CsvCell {
  text: string;
  line: number;
  column: number;
}

/** Why a record cannot be split: a quote that is never closed, or text behind a closing quote. */
export type CsvFault = 'unclosed' | 'after-quote';

/** One record of a CSV file; cells in quotes may hold line breaks, so it may span several lines. */
export interface CsvRecord {
  cells: readonly CsvCell[];
  line: number;
  lastLine: number;
  fault?: CsvFault;
}

/** A place in the text: offset, line, and the offset at which the line starts. */
interface Cursor {
  offset: number;
  line: number;
  lineStart: number;
}

/**
 * Splits comma-separated text (RFC 4180, LF only) into records, each cell with its position. Unlike a library it can go
 * on behind a broken quote: from the first later line that starts a record of `width` cells, so that one slip does not
 * swallow the rest of the file. Linear in the length of the text.
 */
export function splitCsv(text: string, width?: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cursor: Cursor = { offset: 0, line: 1, lineStart: 0 };
  while (cursor.offset < text.length) {
    const { record, end } = readRecord(text, cursor);
    const expected = width ?? records[0]?.cells.length ?? record.cells.length;
    const isSuspect = record.fault !== undefined || (record.cells.length !== expected && record.lastLine > record.line);
    const restart = isSuspect ? findRestart(text, { from: cursor, until: end, width: expected }) : end;
    records.push(restart === end ? record : { ...record, lastLine: restart.line - 1 });
    cursor = restart;
  }
  return records;
}

/** The start of the first line after `from` that holds a record of `width` cells, or `until` where there is none. */
function findRestart(text: string, { from, until, width }: { from: Cursor; until: Cursor; width: number }): Cursor {
  let cursor = nextLine(text, from);
  while (cursor && cursor.offset < until.offset) {
    const limit = Math.min(text.length, cursor.offset + MAX_PROBE);
    const { record } = readRecord(text.slice(cursor.offset, limit), { offset: 0, line: 1, lineStart: 0 });
    if (!record.fault && record.cells.length === width) return cursor;
    cursor = nextLine(text, cursor);
  }
  return until;
}

/** A record that takes more characters than this is not probed for: the search stays linear. */
const MAX_PROBE = 4096;

function nextLine(text: string, { offset, line }: Cursor): Cursor | undefined {
  const end = text.indexOf('\n', offset);
  return end < 0 ? undefined : { offset: end + 1, line: line + 1, lineStart: end + 1 };
}

function readRecord(text: string, start: Cursor): { record: CsvRecord; end: Cursor } {
  const cells: CsvCell[] = [];
  let cursor = start;
  for (;;) {
    const { cell, end, fault } = text[cursor.offset] === '"' ? readQuoted(text, cursor) : readPlain(text, cursor);
    cells.push(cell);
    const lastLine = end.line;
    if (fault) return { record: { cells, line: start.line, lastLine, fault }, end: lineBehind(text, end) };
    if (text[end.offset] !== ',') return { record: { cells, line: start.line, lastLine }, end: lineBehind(text, end) };
    cursor = { ...end, offset: end.offset + 1 };
  }
}

function lineBehind(text: string, cursor: Cursor): Cursor {
  return nextLine(text, cursor) ?? { ...cursor, offset: text.length };
}

interface CellReading {
  cell: CsvCell;
  end: Cursor;
  fault?: CsvFault;
}

function readPlain(text: string, cursor: Cursor): CellReading {
  let offset = cursor.offset;
  while (offset < text.length && text[offset] !== ',' && text[offset] !== '\n') offset++;
  return { cell: cellAt(cursor, text.slice(cursor.offset, offset)), end: { ...cursor, offset } };
}

function readQuoted(text: string, cursor: Cursor): CellReading {
  const close = closingQuote(text, cursor.offset + 1);
  const inside = close < 0 ? text.slice(cursor.offset + 1).replace(/\n$/u, '') : text.slice(cursor.offset + 1, close);
  const cell = cellAt(cursor, inside.replaceAll('""', '"'));
  const end = after(cursor, inside, close < 0 ? text.length : close + 1);
  if (close < 0) return { cell, end, fault: 'unclosed' };
  const follows = text[end.offset];
  return follows === undefined || follows === ',' || follows === '\n'
    ? { cell, end }
    : { cell, end, fault: 'after-quote' };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The cursor behind a quoted cell, which may have moved it to a later line. */
function after(cursor: Cursor, inside: string, offset: number): Cursor {
  const breaks = inside.split('\n').length - 1;
  if (breaks === 0) return { ...cursor, offset };
  return { offset, line: cursor.line + breaks, lineStart: cursor.offset + 1 + inside.lastIndexOf('\n') + 1 };
}

function cellAt({ offset, line, lineStart }: Cursor, text: string): CsvCell {
  return { text, line, column: offset - lineStart + 1 };
}
