import type { Notice } from '#model/finding.ts';
import { quoted } from '#model/quoted.ts';

/** A procedure's file cut in two. `yaml` is absent where the front matter cannot be told from the body. */
export interface SplitFile {
  yaml?: string;
  /** Line of the file on which `yaml` starts. */
  yamlLine: number;
  body: string;
  /** Line of the file on which `body` starts. */
  bodyLine: number;
  notices: Notice[];
}

/** Bytes that the front matter of one procedure may have. */
const FRONT_MATTER_LIMIT = 16 * 1024;

const FENCE = '---';
/** Lines that look like the closing fence and are not: `----`, `...`, `--- x`, `--`, and dashes of an input method. */
const ALMOST_FENCE = /^(?:-{4,}\s*|\.{3,}\s*|---[^-].*|--\s*|[ー―—–−‐－]{2,}\s*|\+\+\+\s*)$/u;
const RULE = { ruleId: 'readable-file', column: 1 } as const;
const TYPE_FENCE = '「---」（半角のハイフン3つ）だけの行';

/** Cuts front matter and body at fences that are exactly `---`, the first on line 1. Anything else is said, not guessed. */
export function splitFrontMatter(text: string, file: string): SplitFile {
  const lines = text.split('\n');
  if (lines[0] !== FENCE) return unsplit({ ...RULE, file, line: 1, ...openingFault(lines) });
  const closing = lines.indexOf(FENCE, 1);
  const front = closing < 0 ? lines : lines.slice(0, closing);
  const almost = front.findIndex((line, index) => index > 0 && ALMOST_FENCE.test(line));
  if (almost > 0) return unsplit({ ...RULE, file, line: almost + 1, ...closingFault(lines[almost] ?? '') });
  if (closing < 0) return unsplit({ ...RULE, file, line: firstBodyLine(lines), ...MISSING_CLOSING });
  if (isDoubled(lines, closing)) return unsplit({ ...RULE, file, line: closing + 1, ...DOUBLED_OPENING });
  return splitAt(lines, closing, file);
}

function splitAt(lines: readonly string[], closing: number, file: string): SplitFile {
  const yaml = lines.slice(1, closing).join('\n');
  const rest = { yamlLine: 2, body: lines.slice(closing + 1).join('\n'), bodyLine: closing + 2 };
  const size = new TextEncoder().encode(yaml).length;
  if (size <= FRONT_MATTER_LIMIT) return { yaml, ...rest, notices: [] };
  const message = `冒頭の記載が長すぎます（${size}バイト）。${FRONT_MATTER_LIMIT}バイトまでです。`;
  const fix = '概要（summary）や改正の内容（changes）を短くし、詳しい説明は本文に書いてください。';
  return { ...rest, notices: [{ ...RULE, file, line: 2, message, fix }] };
}

function unsplit(notice: Notice): SplitFile {
  return { yamlLine: 2, body: '', bodyLine: 1, notices: [notice] };
}

function openingFault(lines: readonly string[]): Pick<Notice, 'message' | 'fix'> {
  const first = lines[0] ?? '';
  const written = first.trim() === '' ? '空の行' : quoted(first);
  const message = `1行目が「---」だけの行ではありません。いまは${written}です。`;
  if (!lines.includes(FENCE) && !ALMOST_FENCE.test(first)) {
    return {
      message,
      fix: `1行目から「---」、title などの記載、「---」の順に書き、その次の行から本文を書いてください。`,
    };
  }
  return { message, fix: `1行目を${TYPE_FENCE}にしてください。その前に、空の行や空白を入れないでください。` };
}

function closingFault(line: string): Pick<Notice, 'message' | 'fix'> {
  return {
    message: `冒頭の記載の終わりの行${quoted(line)}が「---」だけの行ではありません。`,
    fix: `この行を${TYPE_FENCE}に書き換えてください。後ろに空白や文字を付けないでください。`,
  };
}

const MISSING_CLOSING: Pick<Notice, 'message' | 'fix'> = {
  message: '冒頭の記載の終わりを示す「---」がありません。',
  fix: `冒頭の記載と本文の間に、${TYPE_FENCE}を入れてください。`,
};

/** An opening fence that is there twice cuts off nothing, and makes a body of the fields. */
function isDoubled(lines: readonly string[], closing: number): boolean {
  const isEmpty = lines.slice(1, closing).every((line) => line.trim() === '');
  const next = lines.slice(closing + 1).find((line) => line.trim() !== '');
  return isEmpty && /^[A-Za-z]\w*[ \t]*[:：]/.test(next ?? '') && lines.includes(FENCE, closing + 1);
}

const DOUBLED_OPENING: Pick<Notice, 'message' | 'fix'> = {
  message: '冒頭の記載の始まりの「---」が、二つあります。',
  fix: 'この行の「---」を消し、1行目の「---」の次の行から、title などの記載を書いてください。',
};

/** Where the body seems to begin: the first heading or component, or else the last line. */
function firstBodyLine(lines: readonly string[]): number {
  const index = lines.findIndex((line) => /^(?:#{1,6}\s|<)/.test(line));
  return index < 0 ? lines.length : index + 1;
}
