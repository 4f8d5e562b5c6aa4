/** A piece of a drawing: a tag with its attributes, or text between tags; `offset` is where it begins. */
export type SvgToken =
  | { kind: 'start' | 'empty'; offset: number; name: string; attributes: SvgAttribute[] }
  | { kind: 'end'; offset: number; name: string }
  | { kind: 'text'; offset: number; text: string };

/** An attribute with the value that a browser sees: references of characters are resolved. */
export interface SvgAttribute {
  offset: number;
  name: string;
  value: string;
}

/** Something in a drawing that must not be there: where it begins, and what it is, in Japanese. */
export interface SvgFound {
  offset: number;
  what: string;
}

/** What no drawing needs, or what programs do not read alike; `what` is Japanese. */
export class UnreadableSvg extends Error {
  readonly offset: number;
  readonly what: string;

  constructor(offset: number, what: string) {
    super(`The drawing cannot be read at ${offset}.`);
    this.offset = offset;
    this.what = what;
  }
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_.\-]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-]*)?`;
const TEXT = /[^<]+/y;
const START = new RegExp(`<(${NAME})`, 'uy');
const ATTRIBUTE = new RegExp(String.raw`[ \t\r\n]+(${NAME})[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const START_END = /[ \t\r\n]*(\/?)>/y;
const END = new RegExp(String.raw`<\/(${NAME})[ \t\r\n]*>`, 'uy');
/** Another encoding makes other signs of the same bytes. */
const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']utf-?8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/i;

/**
 * The tags and texts of a drawing as every XML parser reads them, comments left out. Whatever is not well-formed, declares
 * entities or instructs a program throws `UnreadableSvg`, so that nothing is left to be read in two ways. Linear, and no
 * tree: whether tags match is asked by `svg-form-fault.ts`. Source: XML 1.0, 2.2, 2.4 to 2.8, 3.1, 4.1.
 */
export function* svgTokens(drawing: string): Generator<SvgToken> {
  let at = DECLARATION.exec(drawing)?.[0].length ?? 0;
  while (at < drawing.length) {
    const { token, end } = tokenAt(drawing, at);
    if (token) yield token;
    at = end;
  }
}

interface Read {
  token?: SvgToken;
  end: number;
}

function tokenAt(drawing: string, at: number): Read {
  const [text] = matchAt(TEXT, drawing, at) ?? [];
  if (text !== undefined) return plainText(text, at);
  if (drawing.startsWith('<!--', at)) return { end: commentEnd(drawing, at + 4) };
  if (drawing.startsWith('<![CDATA[', at)) return characterData(drawing, at);
  if (drawing.startsWith('<!', at)) throw new UnreadableSvg(at, '「<!DOCTYPE」などの宣言');
  if (drawing.startsWith('<?', at)) throw new UnreadableSvg(at, instructionFault(drawing, at));
  const [ended, name = ''] = matchAt(END, drawing, at) ?? [];
  return ended === undefined
    ? startTag(drawing, at)
    : { token: { kind: 'end', offset: at, name }, end: at + ended.length };
}

function matchAt(pattern: RegExp, drawing: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(drawing);
}

function plainText(text: string, at: number): Read {
  if (text.includes(']]>')) throw new UnreadableSvg(at + text.indexOf(']]>'), UNREADABLE);
  return { token: { kind: 'text', offset: at, text: resolved(text, at) }, end: at + text.length };
}

/** Two hyphens end a comment, or nothing does. */
function commentEnd(drawing: string, from: number): number {
  const end = closeOf(drawing, '--', from);
  if (drawing[end] !== '>') throw new UnreadableSvg(end - 2, UNREADABLE);
  return end + 1;
}

function closeOf(drawing: string, sign: string, from: number): number {
  const at = drawing.indexOf(sign, from);
  if (at < 0) throw new UnreadableSvg(from, '閉じていない部分');
  return at + sign.length;
}

function characterData(drawing: string, at: number): Read {
  const end = closeOf(drawing, ']]>', at + 9);
  return { token: { kind: 'text', offset: at, text: drawing.slice(at + 9, end - 3) }, end };
}

function instructionFault(drawing: string, at: number): string {
  return at === 0 && drawing.startsWith('<?xml ') ? 'UTF-8のXML 1.0ではない宣言' : '処理の命令（<? ?>）';
}

function startTag(drawing: string, at: number): Read {
  const [opened, name] = matchAt(START, drawing, at) ?? [];
  if (opened === undefined || name === undefined) throw new UnreadableSvg(at, UNREADABLE);
  const attributes: SvgAttribute[] = [];
  let end = at + opened.length;
  for (let found = matchAt(ATTRIBUTE, drawing, end); found; found = matchAt(ATTRIBUTE, drawing, end)) {
    const [whole, attribute = '', double, single = ''] = found;
    const offset = end + whole.search(/[^ \t\r\n]/);
    attributes.push({ offset, name: attribute, value: resolved(double ?? single, offset) });
    end += whole.length;
  }
  const [closed, slash] = matchAt(START_END, drawing, end) ?? [];
  if (closed === undefined) throw new UnreadableSvg(end, UNREADABLE);
  return { token: { kind: slash ? 'empty' : 'start', offset: at, name, attributes }, end: end + closed.length };
}

const UNREADABLE = 'XMLとして読み取れない部分';
const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** Source: XML 1.0, 2.2. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Without declarations there are no other names, and a browser stops at one. */
function resolved(text: string, offset: number): string {
  return text.replaceAll(/&([^;&]{0,40};)?/g, (reference) => {
    const [, hex, decimal, name = ''] = /^&(?:#x([0-9a-f]+)|#(\d+)|(\w+));$/i.exec(reference) ?? [];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = code <= 0x10_ff_ff ? String.fromCodePoint(code) : NAMED.get(name);
    if (character === undefined || NO_CHARACTER.test(character))
      throw new UnreadableSvg(offset, `読み取れない文字の参照「${reference}」`);
    return character;
  });
}

/** The part of a name before its colon, which stands for a namespace; empty where it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(':'), 0));
}

/** The part of a name behind its colon, or all of it. */
export function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
