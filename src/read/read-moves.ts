import { readFileSync, statSync } from 'node:fs';
import type { Notice } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import type { Move } from '#model/move.ts';
import { placeOf } from '#model/place.ts';
import { holdersOf } from '#model/post-holders.ts';
import { addDays } from '#model/iso-date.ts';
import { nearest } from '#model/nearest.ts';
import { postSymbolsOfAll } from '#model/post-symbols.ts';
import { suggestion } from '#model/suggestion.ts';
import { MAX_TEXT_BYTES } from './read-bytes.ts';
import { readRecords } from './read-records.ts';
import { decodeFile } from './read-text.ts';
import { MOVE_COLUMNS } from './roster-columns.ts';
import { withSymbols } from './with-symbols.ts';
import { splitCsv } from './split-csv.ts';

/** The moves of a list in file order, and what is wrong or strange with it; never a staff number. */
export interface MovesReading {
  moves: Move[];
  /** Lines of the list that are left out, in file order. */
  leftOut: readonly number[];
  notices: Notice[];
}

/** Reads a list of moves from a file anywhere; undefined where there is no such file. */
export function readMovesFile(file: string, manual: Manual): MovesReading | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  if (found.size > MAX_TEXT_BYTES) return { moves: [], leftOut: [], notices: [tooLarge(file)] };
  const { text, notices } = decodeFile(readFileSync(file), file);
  if (text === undefined) return { moves: [], leftOut: [], notices };
  const reading = readMoves(text, manual, file);
  return { ...reading, notices: [...notices, ...reading.notices] };
}

/**
 * Reads a list of moves. A line with an unknown post, a day or a staff number that cannot be read is left out: taken as a
 * vacancy it would be a guess.
 */
export function readMoves(text: string, manual: Manual, file = '異動案'): MovesReading {
  const columns = withSymbols(MOVE_COLUMNS, postSymbolsOfAll(manual.sections));
  const format = { file, columns, needs: ['post', 'on'], mayBeEmpty: ['staff'] };
  const { records, notices } = readRecords(text, format);
  const numbers = byNumber(manual);
  const moves = records
    .filter(({ unreadable }) => unreadable.size === 0)
    .map(({ values, source }) => {
      const { post, on, staff, replaces } = values as unknown as Omit<Move, 'source'>;
      return { post, on, staff: known(staff, numbers), replaces: known(replaces, numbers), source };
    });
  const faults = moves.map((move) => faultOf(move, moves, manual));
  const counted = moves.filter((_, index) => faults[index]?.length === 0);
  return { moves: counted, leftOut: linesWithout(counted, text), notices: [...notices, ...faults.flat()] };
}

/** The lines below the headings that hold something and became no move, whatever the reason. */
function linesWithout(moves: readonly Move[], text: string): number[] {
  const counted = new Set(moves.map(({ source }) => source.line));
  const [, ...rows] = splitCsv(text).filter(
    ({ cells, fault }) => fault || cells.some((cell) => cell.text.trim() !== ''),
  );
  return rows.map(({ line }) => line).filter((line) => !counted.has(line));
}

function faultOf(move: Move, moves: readonly Move[], manual: Manual): Notice[] {
  const { post, replaces } = move;
  if (!manual.postById.has(post)) {
    const near = suggestion(nearest(post, manual.postById.keys()));
    const fix = `${near}section.yaml の posts にある職の記号を書いてください。`;
    return [leftOut(move, 'post', { message: 'どの課の section.yaml にもない職です。', fix })];
  }
  const before = moves.slice(0, moves.indexOf(move));
  const same = before.find((other) => isSame(other, move));
  if (same) {
    const message = `${same.source.line}行目と同じ職員の同じ異動です。`;
    return [leftOut(move, 'staff', { message, fix: 'どちらかの行を削ってください。' })];
  }
  if (replaces === undefined || isThere(move, moves, manual)) return [];
  const fix = 'その職にいる職員の番号に直すか、全員が替わるときは空欄にしてください。';
  return [leftOut(move, 'replaces', { message: '前任の職員は、発令日の前日にその職にいません。', fix })];
}

function isSame(one: Move, other: Move): boolean {
  return one.post === other.post && one.staff === other.staff && one.on === other.on && one.replaces === other.replaces;
}

/** True where the one who is to leave is at the post on the day before, by the roster or by an earlier move. */
function isThere({ post, on, replaces = '' }: Move, moves: readonly Move[], manual: Manual): boolean {
  return (
    holdersOf(manual, post, addDays(on, -1)).includes(replaces) ||
    moves.some((other) => other.post === post && other.staff === replaces && other.on < on)
  );
}

function leftOut({ source }: Move, field: string, { message, fix }: Pick<Notice, 'message' | 'fix'>): Notice {
  return { ...placeOf(source, field), ruleId: 'readable-row', message: `${message}この行は数えていません。`, fix };
}

/** Staff numbers of the roster by their digits: a spreadsheet drops the zeros at the front of 001234. */
function byNumber(manual: Manual): ReadonlyMap<string, string> {
  const digits = manual.roster.map(({ staff }) => staff).filter((staff) => /^\d+$/u.test(staff));
  return new Map(digits.map((staff) => [staff.replace(/^0+/u, ''), staff]));
}

function known(staff: string | undefined, numbers: ReadonlyMap<string, string>): string | undefined {
  if (staff === undefined || !/^\d+$/u.test(staff)) return staff;
  return numbers.get(staff.replace(/^0+/u, '')) ?? staff;
}

function tooLarge(file: string): Notice {
  const message = 'ファイルが大きすぎます。内容は読んでいません。';
  return { file, line: 1, column: 1, ruleId: 'readable-file', message, fix: '1MB以下に分けてください。' };
}
