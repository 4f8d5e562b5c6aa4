import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { cacheBytes } from './cache-bytes.ts';

/** A line as it stands in a file. Whether it has the sum that it should have is seen when it is asked for. */
interface KeptLine {
  sum: string;
  /** The name and the values. */
  rest: Buffer;
}

/** The lines of a file by name; of two with one name the later counts. */
export type KeptLines = ReadonlyMap<string, KeptLine>;

/** Each line starts with the SHA-256 sum of the rest of it. */
const SUM_LENGTH = 64;
/** Between the parts of a line, and between lines: JSON has neither. */
const [TAB, LINE_END] = [9, 10];

/** Puts a line with its sum at the end of a file. */
export type Append = (file: string, rest: string) => void;

/** What stands around the rest of a line: a line end before it too, for what others left without one. */
const [BEFORE, AFTER] = [1 + SUM_LENGTH + 1, 1];
/** The most bytes that one UTF-16 unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * Appends to files that stay open until this process ends: opening one costs more than the line that is written to it. All
 * lines go through one buffer, since a text is turned into bytes to be summed and again to be written, and thousands of
 * buffers set off the collector.
 */
export function appender(): Append {
  const open = new Map<string, number>();
  let bytes = Buffer.alloc(0);
  return (file, rest) => {
    const size = BEFORE + rest.length * BYTES_PER_UNIT + AFTER;
    if (bytes.length < size) bytes = Buffer.allocUnsafe(2 * size);
    const descriptor = open.get(file) ?? openToAppend(file);
    open.set(file, descriptor);
    writeSync(descriptor, bytes, 0, writeLine(bytes, rest));
  };
}

/** Writes a line into a buffer that has room for it; returns where it ends. */
function writeLine(bytes: Buffer, rest: string): number {
  const end = BEFORE + bytes.write(rest, BEFORE);
  bytes.write(`\n${hash('sha256', bytes.subarray(BEFORE, end))}\t`);
  bytes[end] = LINE_END;
  return end + AFTER;
}

/**
 * Adds values under a name to a file, as a line of JSON. Many share a file because making one costs as much as parsing what
 * goes into it. Nothing that stands there is touched, so that others may read it or add to it at the same time; what
 * somebody left half-written, or two wrote across each other, is seen by its sum.
 */
export function addLine(append: Append, { file, name, values }: NamedValues): void {
  append(file, [name, ...values.map((value) => JSON.stringify(value))].join('\t'));
}

/** Values to be kept in a file under a name. */
interface NamedValues {
  file: string;
  name: string;
  values: readonly unknown[];
}

function openToAppend(file: string): number {
  try {
    return openSync(file, 'a');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    return openSync(file, 'a');
  }
}

const NO_BYTES = Buffer.alloc(0);

/** The lines that stand in a file; none where there is no such file. */
export function readLines(file: string): KeptLines {
  const bytes = cacheBytes(file) ?? NO_BYTES;
  const lines = new Map<string, KeptLine>();
  for (const { start, end } of placesIn(bytes)) {
    const line = lineOf(bytes.subarray(start, end));
    if (line.rest.length > 0) lines.set(nameOf(line.rest), line);
  }
  return lines;
}

/** Where a line stands in its file, in bytes. */
export interface LinePlace {
  start: number;
  end: number;
}

/** Where the lines of a file stand, by name. */
export function linePlaces(file: string): ReadonlyMap<string, LinePlace> {
  const bytes = cacheBytes(file) ?? NO_BYTES;
  return new Map(
    Array.from(placesIn(bytes), (place) => [nameOf(lineOf(bytes.subarray(place.start, place.end)).rest), place]),
  );
}

/** The one line of a file that stands at a place, by its name. */
export function readLineAt(file: string, { start, end }: LinePlace): KeptLines {
  const bytes = Buffer.allocUnsafe(end - start);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes, 0, bytes.length, start);
  } finally {
    closeSync(descriptor);
  }
  const line = lineOf(bytes);
  return new Map([[nameOf(line.rest), line]]);
}

function* placesIn(bytes: Buffer): Generator<LinePlace> {
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = endOf(bytes, start, LINE_END);
    yield { start, end };
  }
}

function lineOf(bytes: Buffer): KeptLine {
  return { sum: bytes.toString('latin1', 0, SUM_LENGTH), rest: bytes.subarray(SUM_LENGTH + 1) };
}

function nameOf(rest: Buffer): string {
  return rest.toString('latin1', 0, endOf(rest, 0, TAB));
}

function endOf(bytes: Buffer, start: number, mark: number): number {
  const end = bytes.indexOf(mark, start);
  return end < 0 ? bytes.length : end;
}

/** What was kept under a name, still as JSON; undefined where there is nothing, or it is damaged or half-written. */
export function valuesIn(lines: KeptLines, name: string): Buffer[] | undefined {
  const line = lines.get(name);
  return line && hash('sha256', line.rest) === line.sum ? partsOf(line.rest).slice(1) : undefined;
}

function partsOf(bytes: Buffer): Buffer[] {
  const end = bytes.indexOf(TAB);
  return end < 0 ? [bytes] : [bytes.subarray(0, end), ...partsOf(bytes.subarray(end + 1))];
}
