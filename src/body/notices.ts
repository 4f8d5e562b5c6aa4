import type { Notice } from '#model/finding.ts';

/** Where a body stands: its file (relative to the content folder) and the line of the file on which it starts. */
export interface BodyPlace {
  file: string;
  line: number;
}

/** A point in a text; line and column start at 1, columns count UTF-16 units as editors do. */
export interface Point {
  line: number;
  column: number;
}

/** The words of a notice, before it has a place. */
export type Complaint = Pick<Notice, 'ruleId' | 'message' | 'fix' | 'severity'>;

/** A notice at a point of the body, with the line counted from the start of the file. */
export function noticeAt(at: BodyPlace, point: Point, complaint: Complaint): Notice {
  return { file: at.file, line: at.line + point.line - 1, column: point.column, ...complaint };
}

/** The point of an offset (UTF-16 units) in a text. Linear: for notices, not for every node. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Reads the points of offsets that only grow, from a known one onwards: linear for all of them together. */
export function pointWalker(text: string, known = { offset: 0, line: 1, column: 1 }): (offset: number) => Point {
  let { offset: at, line } = known;
  let lineStart = known.offset - known.column + 1;
  return (offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
      line += 1;
      lineStart = end + 1;
      at = end + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
