import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

/**
 * Adds values under a name to a file, as a line of JSON. Many share a file because making one costs as much as parsing what
 * goes into it. Nothing that stands there is touched, so that others may read it or add to it at the same time; what
 * somebody left half-written, or two wrote across each other, is seen by its sum.
 */
export function addLine(file: string, name: string, values: readonly unknown[]): void {
  const rest = [name, ...values.map((value) => JSON.stringify(value))].join('\t');
  // With a line end before it too, for what others left without one. Not a Buffer: thousands of them set off the collector.
  const line = `\n${hash('sha256', rest)}\t${rest}\n`;
  try {
    appendFileSync(file, line);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, line);
  }
}

/** The lines that stand in a file; none where there is no such file. */
export function readLines(file: string): KeptLines {
  const bytes = bytesOf(file);
  const lines = new Map<string, KeptLine>();
  for (let start = 0; start < bytes.length; start = endOf(bytes, start, LINE_END) + 1) {
    const rest = bytes.subarray(start + SUM_LENGTH + 1, endOf(bytes, start, LINE_END));
    const sum = bytes.toString('latin1', start, start + SUM_LENGTH);
    if (rest.length > 0) lines.set(rest.toString('latin1', 0, endOf(rest, 0, TAB)), { sum, rest });
  }
  return lines;
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

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return Buffer.alloc(0);
    throw new Error(`The cache file ${file} cannot be read.`, { cause });
  }
}
