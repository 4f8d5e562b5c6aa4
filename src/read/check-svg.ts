import { shortened } from '#model/shortened.ts';
import { pointAt, type Point } from '#body/notices.ts';

/** What is wrong with a drawing, in Japanese, and where. */
export interface SvgFault extends Point {
  what: string;
}

// prettier-ignore
const DRAWING = new Set([
  'svg', 'g', 'defs', 'title', 'desc', 'metadata', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan',
  'textPath', 'use', 'symbol', 'marker', 'linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter', 'image',
  'style', 'a', 'switch', 'view',
]);
const FILTER = /^fe[A-Z][A-Za-z]+$/;

/** Searched in the text without comments; references of characters are resolved for the last group. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/<!(?:DOCTYPE|ENTITY)/gi, '「<!DOCTYPE」の宣言'],
  [/<!/g, '読み取れない宣言'],
  [/(?<!^\s*)<\?|<\?(?!xml\s)/g, '処理の命令（<? ?>）'],
  [/[\s"'/]on[a-z]+\s*=/gi, '操作に応じて動くプログラム'],
  [/[\s"'/](?:xml:base|src)\s*=/gi, '外部のファイルの指定'],
  [/http:\/\/www\.w3\.org\/1999\/xhtml/gi, 'HTMLの部品'],
];
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/href\s*=\s*(?!["'](?:#|data:image\/(?:png|jpe?g|gif|webp);base64,))/gi, '外部のファイルの指定（href）'],
  [/url\(\s*(?!["']?#)/gi, '外部のファイルの指定（url）'],
  [/@import|image-set\(|@font-face|src\(|\\/gi, '外部のファイルの指定'],
];
const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<\/?([^\s/>!?]+)/g;

/**
 * Looks for what a drawing must not have: programs, declared entities, references to anything outside of it. A browser
 * that opens the file by itself would follow them. undefined where there is nothing.
 */
export function svgFault(text: string): SvgFault | undefined {
  const drawing = text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const found = tagFault(drawing) ?? firstOf(drawing, FAULTS) ?? firstOf(resolved(drawing), REFERENCES);
  return found && { what: found.what, ...pointAt(text, Math.min(found.offset, text.length)) };
}

interface Found {
  offset: number;
  what: string;
}

function tagFault(drawing: string): Found | undefined {
  const tags = [...drawing.matchAll(TAG)];
  const [root] = tags;
  if (root === undefined || localName(root) !== 'svg') return { offset: 0, what: 'SVGではない内容' };
  const bad = tags.find((tag) => !isDrawing(tag[1] ?? ''));
  return bad && { offset: bad.index, what: `使えない部品<${shortened(bad[1] ?? '', 30)}>` };
}

function localName(tag: RegExpExecArray): string {
  return (tag[1] ?? '').replace(/^.*:/, '');
}

/** A name with a prefix is a note of the drawing program, unless it is one that a browser knows. */
function isDrawing(name: string): boolean {
  const isKnown = DRAWING.has(name) || FILTER.test(name);
  if (!name.includes(':')) return isKnown;
  return /^(?:svg:)/.test(name) ? isDrawing(name.slice(4)) : !BROWSER_RUNS.test(name);
}

const BROWSER_RUNS =
  /:(?:script|foreignObject|animate\w*|set|handler|listener|iframe|object|embed|style|image|use|a)$/i;

function firstOf(drawing: string, faults: readonly (readonly [RegExp, string])[]): Found | undefined {
  const hits = faults.map(([pattern, what]) => ({ offset: drawing.search(pattern), what }));
  return hits.find(({ offset }) => offset >= 0);
}

function resolved(drawing: string): string {
  return drawing
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd';
}
