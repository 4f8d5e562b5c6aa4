import { shortened } from '#model/shortened.ts';
import { pointAt, type Point } from '#body/notices.ts';
import { svgFormFault } from './svg-form-fault.ts';
import {
  localOf,
  prefixOf,
  type SvgAttribute,
  type SvgFound,
  type SvgToken,
  svgTokens,
  UnreadableSvg,
} from './svg-tokens.ts';

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
const SVG = 'http://www.w3.org/2000/svg';

/** In these, drawing programs write notes to themselves; no browser knows them. */
const NOTES: ReadonlySet<string> = new Set([
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'adobe:ns:meta/',
  'http://www.figma.com/figma/ns',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.bohemiancoding.com/sketch/ns/',
  'http://www.serif.com/',
  'http://www.vectornator.io',
  'http://vectornator.io',
  'http://schemas.microsoft.com/visio/2003/SVGExtensions/',
  'http://xml.openoffice.org/svg/export',
]);
const ADOBE = /^http:\/\/ns\.adobe\.com\//;

/** Blanks are those of URLs and style sheets: a browser takes others for a part of the address. */
const INSIDE = /^[ \t\r\n]*(?:#|data:image\/(?:png|jpe?g|gif|webp);base64,)/i;
const STYLE_OUTSIDE = /@import|image-set\(|@font-face|src\(|\\|url\((?![ \t\r\n\f]*["']?#)/i;
const OUTSIDE = '外部のファイルの指定';

/**
 * Looks for what a drawing must not have: programs, declared entities, references to anything outside of it, which a browser
 * that opens the file by itself would follow, and whatever keeps browsers from showing it. undefined where there is nothing.
 */
export function svgFault(text: string): SvgFault | undefined {
  const found = firstFault(text);
  return found && { what: found.what, ...pointAt(text, Math.min(found.offset, text.length)) };
}

function firstFault(text: string): SvgFound | undefined {
  try {
    const tokens = [...svgTokens(text)];
    return rootFault(tokens) ?? tagFault(tokens) ?? styleFault(tokens) ?? svgFormFault(tokens);
  } catch (error) {
    if (error instanceof UnreadableSvg) return error;
    throw error;
  }
}

function rootFault(tokens: readonly SvgToken[]): SvgFound | undefined {
  const root = tokens.find(({ kind }) => kind !== 'text');
  if (!root || !('attributes' in root) || localOf(root.name) !== 'svg') return { offset: 0, what: 'SVGではない内容' };
  const declaration = root.name === 'svg' ? 'xmlns' : `xmlns:${prefixOf(root.name)}`;
  const isDeclared = root.attributes.some(({ name, value }) => name === declaration && value === SVG);
  return isDeclared ? undefined : { offset: root.offset, what: `「${declaration}="${SVG}"」のない<${root.name}>` };
}

function tagFault(tokens: readonly SvgToken[]): SvgFound | undefined {
  const tags = tokens.filter((token) => 'attributes' in token);
  const uses = prefixUses(tags.flatMap(({ attributes }) => attributes));
  for (const { name, offset, attributes } of tags) {
    if (!isDrawing(name, uses)) return { offset, what: `使えない部品<${shortened(name, 30)}>` };
    const [bad] = attributes.flatMap((attribute) => attributeFault(attribute) ?? []);
    if (bad) return bad;
  }
  return undefined;
}

/** What a prefix may stand for, mildest first. */
const USES = ['note', 'drawing', 'unknown'] as const;
type PrefixUse = (typeof USES)[number];

/** Of a prefix that stands for one thing here and another there, the strictest: then nobody has to ask where. */
function prefixUses(attributes: readonly SvgAttribute[]): ReadonlyMap<string, PrefixUse> {
  const uses = new Map<string, PrefixUse>([['', 'drawing']]);
  for (const { name, value } of attributes) {
    if (name !== 'xmlns' && prefixOf(name) !== 'xmlns') continue;
    const prefix = name === 'xmlns' ? '' : localOf(name);
    const known = uses.get(prefix) ?? 'note';
    const use = useOf(value);
    uses.set(prefix, USES.indexOf(use) > USES.indexOf(known) ? use : known);
  }
  return uses;
}

function useOf(namespace: string): PrefixUse {
  if (namespace === SVG) return 'drawing';
  return NOTES.has(namespace) || ADOBE.test(namespace) ? 'note' : 'unknown';
}

/** A list of what is let through: which other names a browser acts on changes with its versions. */
function isDrawing(name: string, uses: ReadonlyMap<string, PrefixUse>): boolean {
  const use = uses.get(prefixOf(name));
  if (use === 'drawing') return DRAWING.has(localOf(name)) || FILTER.test(localOf(name));
  return use === 'note';
}

/** Whatever the prefix: that costs no drawing, and needs no thought about which of them a browser takes for its own. */
function attributeFault({ name, value, offset }: SvgAttribute): SvgFound | undefined {
  const local = localOf(name);
  if (/^on[a-z]/i.test(local)) return { offset, what: '操作に応じて動くプログラム' };
  if (/^(?:base|src|srcset|ping)$/i.test(local)) return { offset, what: OUTSIDE };
  if (local === 'href') return INSIDE.test(value) ? undefined : { offset, what: `${OUTSIDE}（href）` };
  return prefixOf(name) === '' && STYLE_OUTSIDE.test(value) ? { offset, what: OUTSIDE } : undefined;
}

/** A browser joins the texts of a style sheet, whatever stands between them. */
function styleFault(tokens: readonly SvgToken[]): SvgFound | undefined {
  const texts = styleTexts(tokens);
  let at = STYLE_OUTSIDE.exec(texts.map(({ text }) => text).join(''))?.index;
  if (at === undefined) return undefined;
  for (const { offset, text } of texts) {
    if (at < text.length) return { offset: offset + at, what: OUTSIDE };
    at -= text.length;
  }
  return undefined;
}

function styleTexts(tokens: readonly SvgToken[]): { offset: number; text: string }[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.kind === 'text') return depth > 0;
    if (localOf(token.name) === 'style') depth += { start: 1, empty: 0, end: -1 }[token.kind];
    return false;
  }) as Extract<SvgToken, { kind: 'text' }>[];
}
