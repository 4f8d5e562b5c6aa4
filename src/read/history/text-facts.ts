import { hash } from 'node:crypto';
import { decodeText } from '#body/decode-text.ts';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import { procedureFields } from '#model/procedure.ts';
import { isAudienceUnsure } from '../audience.ts';
import { checkFields } from '../check-fields.ts';
import { MAX_TEXT_BYTES } from '../read-bytes.ts';
import { readMapping } from '../read-mapping.ts';
import type { Values } from '../read-procedure.ts';

/** The fields of a front matter that editions keep at hand, as they are written. */
export type TextValues = Pick<Values, (typeof KEPT_FIELDS)[number]>;

/** What the history needs of one text; nothing of one whose front matter cannot be told from its body. */
export interface TextFacts {
  values?: TextValues;
  /** As in `Revision`. */
  content?: string;
  body?: string;
}

/** What one field of a front matter says; `isClean` where it can be read by itself. */
interface FieldReading {
  key?: string;
  values: Values;
  isClean: boolean;
}

const FILE = 'procedure.mdx';
/** In this order in the cache. */
// prettier-ignore
export const KEPT_FIELDS = [
  'title', 'owner', 'deputy', 'work', 'part', 'edition', 'effectiveFrom', 'reviewed', 'changes', 'approval', 'audience', 'size',
] as const;
/** What is settled after the review, or by the review itself, and who answers: a post that is abolished makes no text unreviewed. */
const NOT_REVIEWED = new Set(['reviewed', 'edition', 'effectiveFrom', 'changes', 'approval', 'owner', 'deputy']);
/** A first line that is the opening fence. */
const OPENING = /^(?:\u00ef\u00bb\u00bf)?---\r?\n/u;
/** Comments and empty lines above the first field, which are of none. */
const ABOVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/u;
/** Lines that belong to the field above them and to nothing else. */
const CONTINUED = /^[A-Za-z][^\n]*(?:\n(?:(?:[ #]|- )[^\n]*)?)*$/u;

/**
 * Makes a reader of old texts. Texts of one procedure differ in few lines, so that each field is read once for all texts that
 * have it, by the reader of whole front matters; where fields cannot be told apart safely, the whole is read.
 */
export function textFactsReader(): (bytes: Uint8Array | undefined) => TextFacts {
  const known = new Map<string, FieldReading>();
  const readField = (field: string): FieldReading => {
    const reading = known.get(field) ?? fieldReading(field);
    known.set(field, reading);
    return reading;
  };
  return (bytes) => {
    if (bytes === undefined || bytes.length > MAX_TEXT_BYTES) return {};
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOfFrontMatter(buffer);
    return end < 0 ? {} : textFacts(buffer, end, readField);
  };
}

/** Bytes are compared as Latin letters: only a field that was not met before has to be decoded. */
function textFacts(buffer: Buffer, end: number, readField: (field: string) => FieldReading): TextFacts {
  const head = buffer.toString('latin1', 0, end);
  const [opening = ''] = OPENING.exec(head) ?? [];
  const fields = head
    .slice(opening.length)
    .replace(CLOSING, '')
    .replace(ABOVE, '')
    .split(/\r?\n(?=[A-Za-z])/u);
  const readings = opening === '' ? [] : fields.map(readField);
  const keys = new Set(readings.map(({ key }) => key));
  const isSimple = keys.size === fields.length && readings.every(({ isClean }) => isClean) && end <= LONGEST_SIMPLE;
  const values: Values | undefined = isSimple
    ? Object.assign({}, ...readings.map((reading) => reading.values))
    : wholeReading(buffer.subarray(0, end));
  if (!values) return {};
  const body = digestOf(withLineFeeds(buffer.subarray(end)));
  const reviewed = isSimple ? fields.filter((_, at) => !NOT_REVIEWED.has(readings[at]?.key ?? '')).toSorted() : [head];
  const content = digestOf([...reviewed.map((field) => field.replaceAll('\r', '')), body].join('\n'));
  return { values: kept(values), content, body };
}

const CLOSING = /\r?\n---$/u;
const LONGEST_SIMPLE = 8 * 1024;

/** Just behind the closing fence, before its line end; -1 where there is none. */
function endOfFrontMatter(bytes: Buffer): number {
  let at = bytes.indexOf('\n---');
  while (at >= 0) {
    const next = bytes.toString('latin1', at + 4, at + 6);
    if (next === '' || next.startsWith('\n') || next === '\r\n') return at + 4;
    at = bytes.indexOf('\n---', at + 4);
  }
  return -1;
}

function withLineFeeds(bytes: Buffer): Buffer | string {
  return bytes.includes(13) ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
}

/** Long enough that no two texts are taken for one; the fastest that Node has. */
function digestOf(text: Buffer | string): string {
  return hash('blake2b512', text, 'base64url').slice(0, 32);
}

function fieldReading(field: string): FieldReading {
  const { text } = decodeText(Buffer.from(field, 'latin1'), FILE);
  if (text === undefined || !CONTINUED.test(text)) return { values: {}, isClean: false };
  const { entries, isWhole } = readMapping(text, { file: FILE, line: 2 });
  const { values, unknownKeys, notices } = checkFields(entries, procedureFields, { file: FILE });
  const isClean = isWhole && entries.length === 1 && unknownKeys.length === 0 && notices.length === 0;
  return { key: entries[0]?.key, values, isClean };
}

function wholeReading(head: Buffer): Values | undefined {
  const { text } = decodeText(head, FILE);
  const { yaml } = text === undefined ? {} : splitFrontMatter(text, FILE);
  if (yaml === undefined) return undefined;
  const { entries, isWhole } = readMapping(yaml, { file: FILE, line: 2 });
  const checked = checkFields(entries, procedureFields, { file: FILE });
  return !isWhole || isAudienceUnsure(checked) ? { ...checked.values, audience: 'section' } : checked.values;
}

function kept(values: Values): TextValues {
  return Object.fromEntries(
    KEPT_FIELDS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  ) as TextValues;
}
