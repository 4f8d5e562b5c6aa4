import { hasJapanese } from '#model/has-japanese.ts';
import { quoted } from '#model/quoted.ts';
import { shortened } from '#model/shortened.ts';
import { notIndented, strayIndent, wideSign } from './yaml-slips.ts';
import { hiddenBracket } from './cut-text.ts';
import { isCollection, isScalar, visit, type Document, type LineCounter, type Node, type YAMLError } from 'yaml';

/** What is wrong with a YAML text and what to type; line and column within the text, from 1. */
export interface YamlProblem {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/** Says in Japanese what the first syntax error is; one slip makes many errors, and the first names it best. */
export function syntaxProblem(document: Document.Parsed, text: string, lines: LineCounter): YamlProblem | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const start = startOf(error, document);
  const { line, col } = lines.linePos(start);
  const lineText = text.split('\n')[line - 1] ?? '';
  const left = error.code === 'DUPLICATE_KEY' ? notIndented(text.split('\n').slice(0, line)) : undefined;
  if (left) return left;
  const stray = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? strayIndent(text.split('\n'), line) : undefined;
  if (stray) return { line: stray.line, column: 1, ...unevenlyIndented(stray.key) };
  return { line: Math.max(line, 1), column: Math.max(col, 1), ...describe(error, lineText, keyAt(error, text)) };
}

/** The library points behind an unclosed quote or bracket; the author looks for the line that opened it. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  const isQuote = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  const isBracket = isOpenBracket(error.message);
  if (!isQuote && !isBracket) return error.pos[0];
  let start = error.pos[0];
  visit(document, (_key, node) => {
    if (isBracket ? isCollection(node) && node.flow : isQuoted(node)) start = openedAt(node as Node, error, start);
  });
  return start;
}

/** One code stands for a bracket that is not closed and for an indentation that differs: only the sentence tells them apart. */
function isOpenBracket(message: string): boolean {
  return /^Flow (?:sequence|map)/u.test(message);
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function openedAt(node: Node, error: YAMLError, otherwise: number): number {
  const from = node.range?.[0];
  return from !== undefined && from <= error.pos[0] ? from : otherwise;
}

type Words = Pick<YamlProblem, 'message' | 'fix'>;

function describe(error: YAMLError, line: string, doubled: string): Words {
  const isFlow = FLOW.test(line);
  const key = isFlow ? '' : shortened(/^[\s-]*([^\s:：]+)/u.exec(line)?.[1] ?? '', LONGEST_KEY);
  if (/^ *\u3000/u.test(line)) return WIDE_INDENT;
  if (error.code === 'DUPLICATE_KEY') return twice(doubled || key);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && isFlow) return unevenlyIndented('');
  const slip = (isOpenBracket(error.message) ? hiddenBracket(line) : undefined) ?? wideSign(line);
  if (slip) return slip;
  return missingSpace(line) ?? WORDS[error.code]?.(key, line, error.message) ?? unreadable(line);
}

/** A sentence on a line of its own is taken for a key. */
const LONGEST_KEY = 40;

/** A line that holds a whole entry: `- { id: …, name: … }`. */
const FLOW = /^[\s-]*[{[]/u;

/** The word at which the fault stands: of a key that is there twice, the second. */
function keyAt({ pos }: YAMLError, text: string): string {
  return shortened(/^["']?([^\s:："',}\]]+)/u.exec(text.slice(pos[0]))?.[1] ?? '', LONGEST_KEY);
}

const WIDE_INDENT: Words = {
  message: '行の先頭に全角の空白があります。',
  fix: '行の先頭の全角の空白を消し、半角の空白で上の行とそろえてください。',
};

function twice(key: string): Words {
  return { message: `「${key}」が2回書かれています。`, fix: 'どちらか一方を削ってください。' };
}

/** Names a key whose colon is full-width or has no space behind it, the commonest slip; undefined where it is neither. */
export function missingSpace(line: string): Words | undefined {
  const wide = /^[\s-]*([A-Za-z][\w-]*)：/u.exec(line)?.[1];
  if (wide)
    return {
      message: `「${wide}」の後のコロンが全角です。`,
      fix: `「${wide}: 」のように半角のコロンと空白を書いてください。`,
    };
  const tight = /^[\s-]*([A-Za-z][\w-]*):[^ \t]/u.exec(line)?.[1];
  if (tight)
    return {
      message: `「${tight}:」の後に空白がありません。`,
      fix: `「${tight}: 」のようにコロンの後に半角の空白を入れてください。`,
    };
  return undefined;
}

function unreadable(line: string): Words {
  // Who does not know that posts are written here writes a person, and findings are published.
  const mayName = /\b(?:owner|deputy|post|by|name)\b/u.test(line) && hasJapanese(line);
  return {
    message: `${mayName ? 'この行' : quoted(line.trim())}を読めません。`,
    fix: '「項目名: 値」の形で、字下げを前後の行とそろえて書いてください。値に記号があるときは「"」で囲んでください。',
  };
}

const QUOTE_IT = '値の全体を「"」で囲んでください。';

const WORDS: Partial<Record<YAMLError['code'], (key: string, line: string, message: string) => Words | undefined>> = {
  TAB_AS_INDENT: () => ({ message: '行の先頭にタブがあります。', fix: 'タブを半角の空白2つに書き換えてください。' }),
  MISSING_CHAR: (key, line) => (/["']/u.test(line) ? unclosed('引用符', key) : undefined),
  BAD_INDENT: (key, _line, message) =>
    isOpenBracket(message) ? unclosed('角括弧か波括弧', key) : unevenlyIndented(key),
  BLOCK_AS_IMPLICIT_KEY: (key, line) =>
    /:\s.*:(?:\s|$)/u.test(line)
      ? { message: `「${key}」の値の中に「: 」（コロンと空白）があります。`, fix: QUOTE_IT }
      : unevenlyIndented(key),
  BAD_SCALAR_START: (key) => ({ message: `「${key}」の値が記号で始まっています。`, fix: QUOTE_IT }),
  BAD_DQ_ESCAPE: () => ({ message: '「"」の中に「\\」があります。', fix: '「"」の代わりに「\'」で囲んでください。' }),
  BAD_ALIAS: (key) => ({ message: `「${key}」の値が「*」か「&」で始まっています。`, fix: QUOTE_IT }),
  TAG_RESOLVE_FAILED: (key) => ({ message: `「${key}」の値が「!」で始まっています。`, fix: QUOTE_IT }),
  MULTIPLE_DOCS: () => ({ message: '「---」だけの行が途中にあります。', fix: 'その行を削ってください。' }),
  KEY_OVER_1024_CHARS: () => ({ message: '項目名が長すぎます。', fix: '「項目名: 値」の形で書いてください。' }),
  RESOURCE_EXHAUSTION: () => ({ message: '入れ子が深すぎます。', fix: '見本の形に合わせて書き直してください。' }),
};

function unclosed(what: string, key: string): Words {
  const where = key === '' ? 'この行' : `「${key}」の値`;
  return { message: `${where}で${what}が閉じられていません。`, fix: `${what}を閉じてください。` };
}

function unevenlyIndented(key: string): Words {
  return {
    message: `${key ? `「${key}」` : 'この行'}の字下げ（行の初めの空白の数）が、上の行と合いません。`,
    fix: '行の初めの半角の空白の数を、同じまとまりの上の行とそろえてください。',
  };
}
