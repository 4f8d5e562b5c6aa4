/** From an offset to an offset (exclusive) of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A body seen before it is parsed. What is code is only *presumed* here; `parseTree` verifies it with the parser's own
 * answer, so that nothing rests on two readers agreeing.
 */
export interface ScannedBody {
  body: string;
  /** Presumed code: fenced blocks, and back-tick spans within one line. */
  code: Span[];
  /** MDX comments, braces included: they leave no trace. */
  comments: Span[];
  /** Offsets of braces that are neither in presumed code nor part of a comment. */
  braces: number[];
  /** Offset of a fenced block that is not closed: all that follows is code. */
  unclosedFence?: number;
  /** Offset of a comment that is not closed. */
  unclosedComment?: number;
}

const CONTAINERS = String.raw`^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*`;
const TOKEN = new RegExp(
  `${CONTAINERS}(?<fence>\`{3,}(?=[^\`\n]*$)|~{3,})|(?<ticks>\`+)|(?<comment>\\{\\s*/\\*)|[{}]`,
  'gm',
);
/** White space behind a comment that ends its line goes with it, or two spaces would become a line break. */
const COMMENT_END = /\*\/\s*\}(?:[ \t]*$)?/gm;

/** Finds presumed code, comments and braces in one pass from the start, in linear time. */
export function scanBody(body: string): ScannedBody {
  const scan: ScannedBody = { body, code: [], comments: [], braces: [] };
  if (!/[`~{}]/.test(body)) return scan;
  const token = new RegExp(TOKEN);
  for (let found = token.exec(body); found; found = token.exec(body)) {
    token.lastIndex = record(scan, found, token.lastIndex);
  }
  return scan;
}

/** Adds one token to the scan; returns the offset to go on from. */
function record(scan: ScannedBody, token: RegExpExecArray, from: number): number {
  const start = token.index;
  const { fence, ticks, comment } = token.groups ?? {};
  if (fence) return addFence(scan, { start, from, fence });
  if (ticks) return addCode(scan, { start, end: spanEnd(scan.body, ticks, from) }) || from;
  if (!comment) scan.braces.push(start);
  return comment ? addComment(scan, start, from) : from;
}

function addCode(scan: ScannedBody, span: Span): number {
  if (span.end > 0) scan.code.push(span);
  return span.end;
}

function addFence(scan: ScannedBody, { start, from, fence }: { start: number; from: number; fence: string }): number {
  const end = fenceEnd(scan.body, fence, from);
  if (end === undefined) scan.unclosedFence = start;
  return addCode(scan, { start, end: end ?? scan.body.length });
}

/** A comment ends at the first star and slash; where no brace follows them, it is script that only looks like one. */
function addComment(scan: ScannedBody, start: number, from: number): number {
  const ending = new RegExp(COMMENT_END);
  ending.lastIndex = from;
  const closing = scan.body.indexOf('*/', from);
  if (closing < 0 || ending.exec(scan.body)?.index !== closing) {
    scan.unclosedComment = start;
    return scan.body.length;
  }
  scan.comments.push({ start, end: ending.lastIndex });
  return ending.lastIndex;
}

/** Undefined where no line closes the fence. */
function fenceEnd(body: string, fence: string, from: number): number | undefined {
  const closing = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`, 'gm');
  closing.lastIndex = from;
  return closing.test(body) ? closing.lastIndex : undefined;
}

/** Where a back-tick span ends that opens with `ticks`; 0 where it does not end on its line. */
function spanEnd(body: string, ticks: string, from: number): number {
  const run = /`+|\n/g;
  run.lastIndex = from;
  for (let found = run.exec(body); found && found[0] !== '\n'; found = run.exec(body)) {
    if (found[0] === ticks) return run.lastIndex;
  }
  return 0;
}

/** The body without comments and with presumed code blanked: what is neither, on the lines on which it stands. */
export function proseOf({ body, code, comments }: ScannedBody): string {
  if (comments.length === 0) return replaceSpans(body, code, blank);
  const isComment = new Set(comments);
  return replaceSpans(body, [...code, ...comments], (part, span) =>
    isComment.has(span) ? lineEndsOf(part) : blank(part),
  );
}

function blank(part: string): string {
  return part.replaceAll(/[^\n]/g, ' ');
}

/** What is left of a comment: nothing but its line ends, so that lines keep their numbers. */
export function lineEndsOf(part: string): string {
  return part.replaceAll(/[^\n]/g, '');
}

/** The text with each span rewritten. Spans do not overlap. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
  rewrite: (part: string, span: Span) => string,
): string {
  if (spans.length === 0) return text;
  let done = 0;
  let result = '';
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, span.start) + rewrite(text.slice(span.start, span.end), span);
    done = span.end;
  }
  return result + text.slice(done);
}
