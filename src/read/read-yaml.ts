import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Schema,
  type ParsedNode,
} from 'yaml';
import { checkCharacters } from '#body/check-characters.ts';
import type { Notice } from '#model/finding.ts';
import type { Position, YamlEntry, YamlNode } from './yaml-node.ts';
import { cutText } from './cut-text.ts';
import { wideQuotes } from './wide-quotes.ts';
import { syntaxProblem, type YamlProblem } from './yaml-problem.ts';

/** Where a YAML text starts: the file, and the line of the text's first line. */
export interface YamlPlace {
  file: string;
  line: number;
}

/** The tree, where there is one. With any notice it must not be trusted as a whole: something in it is not as meant. */
export interface YamlReading {
  root?: YamlNode;
  notices: Notice[];
  /** What is read as YAML means it, and perhaps not as the author does. */
  remarks: Notice[];
}

const MAX_CHARACTERS = 64 * 1024;
const MAX_DEPTH = 6;
/** Made once: a manual has thousands of texts. */
const CORE = new Schema({ schema: 'core', merge: false });
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype', '<<'];

/**
 * Reads YAML 1.2 core without what can surprise: no tags, anchors, aliases, merge keys or second documents, no deep
 * nesting. Never throws, whatever the text.
 */
export function readYaml(text: string, at: YamlPlace): YamlReading {
  if (text.length > MAX_CHARACTERS || isTooNested(text))
    return { notices: [noticeAt(at, { ...TOO_MUCH, line: 1, column: 1 })], remarks: [] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: CORE,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    // Below "error" the library keeps quiet about a second document.
    logLevel: 'error',
  });
  const walk: Walk = { at, text, lines, notices: [], remarks: [] };
  const problem = syntaxProblem(document, text, lines);
  if (problem) walk.notices.push(noticeAt(at, problem));
  const root = document.contents && toNode(document.contents, walk, 1);
  return {
    root: root ?? undefined,
    notices: problem ? told(walk.notices) : walk.notices,
    remarks: problem ? [] : walk.remarks,
  };
}

/** The first notice is the syntax error, and what stands behind it may follow from it. */
function told([problem, ...others]: readonly Notice[]): Notice[] {
  return problem ? [problem, ...others.filter(({ line }) => line < problem.line)] : [];
}

interface Walk {
  at: YamlPlace;
  text: string;
  lines: LineCounter;
  notices: Notice[];
  remarks: Notice[];
}

const TOO_MUCH = {
  message: 'YAML の入れ子が深すぎるか、長すぎます。',
  fix: '見本の形に合わせて短く書き直してください。',
};

/** A cheap look before the parser, which would take seconds over ten thousand brackets. */
function isTooNested(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[{}\]]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH * 4) return true;
  }
  return /^[ \t]*(?:[-?:][ \t]+){12}/mu.test(text);
}

function noticeAt(at: YamlPlace, { line, column, message, fix }: YamlProblem): Notice {
  return { file: at.file, line: at.line + line - 1, column, ruleId: 'readable-file', message, fix };
}

function toNode(node: ParsedNode, walk: Walk, depth: number): YamlNode | undefined {
  const position = positionOf(node, walk);
  const fault = nodeFault(node, depth);
  if (fault) {
    walk.notices.push({ file: walk.at.file, ...position, ruleId: 'readable-file', ...fault });
    return undefined;
  }
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const entries = node.items.flatMap((pair) => toEntry(pair.key, pair.value, { walk, depth }) ?? []);
    return { kind: 'map', ...position, entries };
  }
  if (isSeq<ParsedNode>(node)) {
    return { kind: 'list', ...position, items: node.items.flatMap((item) => toNode(item, walk, depth + 1) ?? []) };
  }
  if (!isScalar(node)) return undefined;
  if (node.type === 'PLAIN') {
    const remark = cutText(node.value, walk.text.slice(node.range[1])) ?? wideQuotes(node.value);
    if (remark) walk.remarks.push({ file: walk.at.file, ...position, ...remark });
  }
  return toScalar(node.value, node.source, { walk, position });
}

/** No value where an escape between quotation marks (`\u202e`) brings in what `decodeText` refuses: nobody would see it. */
function toScalar(
  value: unknown,
  source: string | undefined,
  { walk, position }: { walk: Walk; position: Position },
): YamlNode | undefined {
  const unseen = typeof value === 'string' ? checkCharacters(value, walk.at.file).refusals : [];
  walk.notices.push(...unseen.slice(0, 1).map((notice) => ({ ...notice, ...position })));
  return unseen.length > 0 ? undefined : { kind: 'scalar', ...position, ...scalarOf(value, source) };
}

function scalarOf(value: unknown, source: string | undefined) {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { value: isPlain ? value : null, text: source ?? '' };
}

function toEntry(
  key: ParsedNode,
  value: ParsedNode | null,
  { walk, depth }: { walk: Walk; depth: number },
): YamlEntry | undefined {
  const position = positionOf(key, walk);
  const name = isScalar(key) && key.value !== null ? String(key.value) : undefined;
  const fault = name === undefined ? UNREADABLE_KEY : (keyFault(name) ?? nodeFault(key, depth));
  if (name === undefined || fault) {
    walk.notices.push({ file: walk.at.file, ...position, ruleId: 'readable-file', ...(fault ?? UNREADABLE_KEY) });
    return undefined;
  }
  const node = value ? toNode(value, walk, depth + 1) : { kind: 'scalar' as const, ...position, value: null, text: '' };
  return node && { key: name, ...position, node };
}

const UNREADABLE_KEY = { message: '項目名を読めません。', fix: '「項目名: 値」の形で書いてください。' };

function keyFault(name: string): typeof UNREADABLE_KEY | undefined {
  if (checkCharacters(name, '').refusals.length > 0) return UNREADABLE_KEY;
  if (!FORBIDDEN_KEYS.includes(name)) return undefined;
  return { message: `項目名「${name}」は使えません。`, fix: 'この行を削ってください。' };
}

function nodeFault(node: ParsedNode, depth: number): typeof UNREADABLE_KEY | undefined {
  if (isCollection(node) && depth > MAX_DEPTH) return TOO_MUCH;
  const sign = specialSign(node);
  if (sign === undefined) return undefined;
  return {
    message: `値が「${sign}」で始まっています。YAML では特別な意味になる書き方です。`,
    fix: '値の全体を「"」で囲んでください。',
  };
}

function specialSign(node: ParsedNode): string | undefined {
  if (isAlias(node)) return '*';
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

function positionOf(node: ParsedNode, walk: Walk): { line: number; column: number } {
  const { line, col } = walk.lines.linePos(node.range[0]);
  return { line: walk.at.line + line - 1, column: col };
}
