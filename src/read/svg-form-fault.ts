import { shortened } from '#model/shortened.ts';
import { localOf, prefixOf, type SvgFound, type SvgToken } from './svg-tokens.ts';

/** Far more than drawing programs nest, and far less than exhausts the stack of a program that shows them. */
const MOST_DEPTH = 256;
/** Prefixes that stand for the same everywhere (Namespaces in XML 1.0, 3). */
const BUILT_IN: readonly string[] = ['', 'xml', 'xmlns'];

type Start = Extract<SvgToken, { kind: 'start' | 'empty' }>;

/** A part that is not closed yet, and the prefixes that it declares. */
interface Open {
  name: string;
  offset: number;
  declared: ReadonlySet<string>;
}

/**
 * Looks for what keeps a drawing from being well-formed as a whole: a browser then shows nothing of it. A file that was cut
 * off, tags that do not match, a prefix that nothing declares. Source: XML 1.0, 2.1, 3, 3.1; Namespaces in XML 1.0, 5.
 */
export function svgFormFault(tokens: readonly SvgToken[]): SvgFound | undefined {
  const open: Open[] = [];
  let rootCount = 0;
  for (const token of tokens) {
    if (open.length === 0 && token.kind !== 'text') rootCount += 1;
    const fault = rootCount > 1 ? { offset: token.offset, what: AFTER_END } : faultAt(token, open);
    if (fault) return fault;
    if (token.kind === 'start') open.push({ ...token, declared: declaredBy(token) });
    if (token.kind === 'end') open.pop();
  }
  const last = open.at(-1);
  return last && { offset: last.offset, what: `閉じていない部品<${shown(last.name)}>` };
}

const AFTER_END = '終わりの後の余分な部分';

function faultAt(token: SvgToken, open: readonly Open[]): SvgFound | undefined {
  const { offset } = token;
  if (token.kind === 'text')
    return open.length === 0 && /[^ \t\r\n]/u.test(token.text) ? { offset, what: AFTER_END } : undefined;
  if (token.kind === 'end')
    return open.at(-1)?.name === token.name ? undefined : { offset, what: `始まりのない</${shown(token.name)}>` };
  if (open.length >= MOST_DEPTH) return { offset, what: `${MOST_DEPTH}を超えて重なった部品` };
  return namesFault(token, open);
}

function namesFault(token: Start, open: readonly Open[]): SvgFound | undefined {
  const scopes = [declaredBy(token), ...open.map(({ declared }) => declared)];
  const isKnown = (prefix: string) => BUILT_IN.includes(prefix) || scopes.some((declared) => declared.has(prefix));
  const names = token.attributes.map(({ name }) => name);
  const unknown = [token.name, ...names].find((name) => !isKnown(prefixOf(name)));
  if (unknown !== undefined)
    return { offset: token.offset, what: `「xmlns:${shown(prefixOf(unknown))}」の指定がない「${shown(unknown)}」` };
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
  return twice === undefined ? undefined : { offset: token.offset, what: `2回書かれた「${shown(twice)}」` };
}

function declaredBy({ attributes }: Start): ReadonlySet<string> {
  return new Set(attributes.flatMap(({ name }) => (prefixOf(name) === 'xmlns' ? [localOf(name)] : [])));
}

function shown(name: string): string {
  return shortened(name, 30);
}
