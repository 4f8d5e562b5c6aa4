import type { Notice } from '#model/finding.ts';
import { quoted } from '#model/quoted.ts';
import { holdsMore } from './holds-more.ts';
import { noticeAt, pointAt, type BodyPlace, type Complaint } from './notices.ts';

/** What one body may have. Far above any procedure, far below what makes a parser slow (measured on Sätteri 0.10). */
export const LIMITS = {
  /** UTF-16 units of a body, and of a line. */
  body: 1024 * 1024,
  line: 20_000,
  /** Quotes, lists and components inside each other. */
  nesting: 16,
  /** One symbol in a row; a line that is nothing but a rule may be longer. */
  run: 200,
  rule: 2000,
  /** Spaces and tabs in a row: patterns that look for those at line ends take the square of a run. */
  blanks: 500,
  /** Back-ticks, and opening brackets, of one line. */
  perLine: 500,
  /** `<`, and `&`, of one body: the parser's time grows with their square. */
  tags: 5000,
  references: 5000,
  /** Attributes of one tag. */
  attributes: 60,
  /** Nodes of the tree: paragraphs, items, cells, links, words in bold. */
  nodes: 50_000,
  columns: 40,
  cells: 5000,
  headings: 300,
  footnotes: 50,
} as const;

const LONG_RUN = /([!-/:-@[-`{-~])\1{200}/;
const RULE_LINE = /^[\s\-=_*+|:~#.]+$/;

interface LimitFault extends Complaint {
  offset: number;
}

/** Limits that must hold before anything else looks at the body: its size, its lines, how often a symbol stands. */
export function checkLimits(body: string, at: BodyPlace): Notice[] {
  const faults = [sizeFault(body), countFault(body), runFault(body), blankFault(body), characterFault(body)];
  return faults.flatMap((fault) => {
    if (!fault) return [];
    const { offset, ...complaint } = fault;
    return [noticeAt(at, pointAt(body, offset), complaint)];
  });
}

function sizeFault(body: string): LimitFault | undefined {
  if (body.length <= LIMITS.body) return undefined;
  return {
    offset: 0,
    ruleId: 'safe-subset',
    message: `本文が長すぎます（${body.length}字）。${LIMITS.body}字までです。`,
    fix: '手順書を業務ごと、又は担当範囲（part）ごとに分けてください。',
  };
}

const COUNTED = [
  { symbol: '`', code: 0x60, most: LIMITS.perLine, scope: '1行', fix: '行を分けるか、「`」を消してください。' },
  { symbol: '[', code: 0x5b, most: LIMITS.perLine, scope: '1行', fix: '行を分けるか、「」に書き換えてください。' },
  { symbol: '<', code: 0x3c, most: LIMITS.tags, scope: '本文', fix: '手順書を分けてください。' },
  { symbol: '&', code: 0x26, most: LIMITS.references, scope: '本文', fix: '全角の「＆」に書き換えてください。' },
] as const;

/** Which counter a character code has; undefined for most. */
const COUNTER_BY_CODE: readonly (number | undefined)[] = Array.from({ length: 0x61 }, (_, code) => {
  const index = COUNTED.findIndex((each) => each.code === code);
  return index < 0 ? undefined : index;
});

function countFault(body: string): LimitFault | undefined {
  if (isModest(body)) return undefined;
  const counts = [0, 0, 0, 0];
  let lineStart = 0;
  for (let offset = 0; offset < body.length; offset++) {
    const code = body.charCodeAt(offset);
    if (code === 0x0a) {
      lineStart = offset + 1;
      counts[0] = 0;
      counts[1] = 0;
    } else if (code < 0x61) {
      const limit = countUp(counts, code);
      if (limit) return tooMany(limit, offset);
    }
    if (offset - lineStart >= LIMITS.line) return tooLong(lineStart);
  }
  return undefined;
}

/** True where no line can be too long and no count too high, whatever stands on which line: so are nearly all bodies. */
function isModest(body: string): boolean {
  return body.length <= LIMITS.line && !COUNTED.some(({ symbol, most }) => holdsMore(body, symbol, most));
}

/** Counts a character; returns its limit where that is passed. */
function countUp(counts: number[], code: number): (typeof COUNTED)[number] | undefined {
  const index = COUNTER_BY_CODE[code];
  if (index === undefined) return undefined;
  const count = (counts[index] ?? 0) + 1;
  counts[index] = count;
  const limit = COUNTED[index];
  return limit && count > limit.most ? limit : undefined;
}

function tooMany(limit: (typeof COUNTED)[number], offset: number): LimitFault {
  const message = `「${limit.symbol}」が${limit.scope}に${limit.most}個を超えてあります。`;
  return { offset, ruleId: 'safe-subset', message, fix: limit.fix };
}

function tooLong(offset: number): LimitFault {
  const message = `1行が${LIMITS.line}字を超えています。`;
  return { offset, ruleId: 'safe-subset', message, fix: '文の区切りで改行してください。' };
}

function runFault(body: string): LimitFault | undefined {
  if (!mayHoldRun(body) || !LONG_RUN.test(body)) return undefined;
  for (const found of body.matchAll(/([!-/:-@[-`{-~])\1+/g)) {
    if (found[0].length <= LIMITS.run) continue;
    const line = lineAround(body, found.index);
    if (RULE_LINE.test(line) && line.length <= LIMITS.rule) continue;
    return {
      offset: found.index,
      ruleId: 'safe-subset',
      message: `記号${quoted(found[1] ?? '')}が${found[0].length}個続いています。${LIMITS.run}個までです。`,
      fix: '続いている記号を減らしてください。区切りの線は「---」と書きます。',
    };
  }
  return undefined;
}

/** Each run is tried at its first blank only. */
const LONG_BLANK = new RegExp(`(?<![ \\t])[ \\t]{${LIMITS.blanks + 1}}`);

function blankFault(body: string): LimitFault | undefined {
  const offset = body.search(LONG_BLANK);
  if (offset < 0) return undefined;
  return {
    offset,
    ruleId: 'safe-subset',
    message: `空白が${LIMITS.blanks}個を超えて続いています。`,
    fix: '続いている空白を消してください。',
  };
}

/** A run that is too long has two equal neighbours at a multiple of its limit; most bodies have none at any. */
function mayHoldRun(body: string): boolean {
  for (let at = 0; at < body.length; at += LIMITS.run) if (body[at] === body[at + 1]) return true;
  return false;
}

/** Controls (a carriage return would count lines in another way) and the characters with which `maskBody` masks code. */
function characterFault(body: string): LimitFault | undefined {
  const offset = body.search(/[[\p{Cc}\ufdd0-\ufdef]--[\t\n]]/v);
  if (offset < 0) return undefined;
  const code = body.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset,
    ruleId: 'no-control-characters',
    message: `文字として使えない符号（U+${code}）があります。`,
    fix: 'この位置の前後の文字を消して、入力し直してください。',
  };
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end);
}
