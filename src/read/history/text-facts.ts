import { hash } from 'node:crypto';
import { decodeText } from '#body/decode-text.ts';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import type { EditionFacts } from '#model/history.ts';
import { procedureFields, type Procedure } from '#model/procedure.ts';
import { isAudienceUnsure } from '../audience.ts';
import { checkFields } from '../check-fields.ts';
import { MAX_TEXT_BYTES } from '../read-bytes.ts';
import { readMapping } from '../read-mapping.ts';
import { procedureOf, type Values } from '../read-procedure.ts';

/** What the history needs of one text; nothing of one whose front matter cannot be told from its body. */
export interface TextFacts {
  edition?: number;
  /** The audience is absent where the text names none. */
  facts?: Omit<EditionFacts, 'audience'> & { audience?: Procedure['audience'] };
  /** As in `Revision`. */
  content?: string;
  body?: string;
  /** True where git does not have the text at hand. */
  isMissing?: true;
}

/** What one field of a front matter says; `isClean` where it can be read by itself. */
interface FieldReading {
  key?: string;
  values: Values;
  isClean: boolean;
}

const FILE = 'procedure.mdx';
/** What is settled after the review, or by the review itself. */
const FORMALITIES = new Set(['reviewed', 'edition', 'effectiveFrom', 'changes', 'approval']);

/**
 * Makes a reader of old texts. Texts of one procedure differ in few lines, so that each field is read once for all texts that
 * have it, by the reader of whole front matters; where fields cannot be told apart safely, the whole is read.
 */
export function textFactsReader(): (bytes: Uint8Array | undefined) => TextFacts {
  const known = new Map<string, FieldReading>();
  const readField = (text: string): FieldReading => {
    const reading = known.get(text) ?? fieldReading(text);
    known.set(text, reading);
    return reading;
  };
  return (bytes) => (bytes === undefined || bytes.length > MAX_TEXT_BYTES ? {} : textFacts(bytes, readField));
}

function textFacts(bytes: Uint8Array, readField: (text: string) => FieldReading): TextFacts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfFrontMatter(buffer);
  const { text } = end < 0 ? {} : decodeText(buffer.subarray(0, end), FILE);
  const { yaml } = text === undefined ? {} : splitFrontMatter(text, FILE);
  if (yaml === undefined) return {};
  const parts = yaml.split(/\n(?=[A-Za-z])/u);
  const fields = parts.map(readField);
  const isSimple =
    fields.every(({ isClean }) => isClean) && new Set(fields.map(({ key }) => key)).size === parts.length;
  const body = digestOf(withLineFeeds(buffer.subarray(end)));
  const reviewed = isSimple ? parts.filter((_, index) => !FORMALITIES.has(fields[index]?.key ?? '')).toSorted() : parts;
  const values: Values = isSimple ? Object.assign({}, ...fields.map((field) => field.values)) : wholeReading(yaml);
  return { ...factsOf(values), body, content: digestOf([...reviewed, body].join('\n')) };
}

/** Just behind the closing fence; -1 where there is none. */
function endOfFrontMatter(bytes: Buffer): number {
  let at = bytes.indexOf('\n---');
  while (at >= 0) {
    const line = bytes.toString('latin1', at + 4, at + 6);
    if (line === '' || line.startsWith('\n') || line.startsWith('\r\n')) return at + 4;
    at = bytes.indexOf('\n---', at + 4);
  }
  return -1;
}

function withLineFeeds(bytes: Buffer): Buffer | string {
  return bytes.includes(13) ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
}

function digestOf(text: Buffer | string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

function fieldReading(text: string): FieldReading {
  const { entries, isWhole } = readMapping(text, { file: FILE, line: 2 });
  const { values, unknownKeys, notices } = checkFields(entries, procedureFields, FILE);
  const isClean = isWhole && entries.length === 1 && unknownKeys.length === 0 && notices.length === 0;
  return { key: entries[0]?.key, values, isClean };
}

function wholeReading(yaml: string): Values {
  const { entries, isWhole } = readMapping(yaml, { file: FILE, line: 2 });
  const checked = checkFields(entries, procedureFields, FILE);
  return !isWhole || isAudienceUnsure(checked) ? { ...checked.values, audience: 'section' } : checked.values;
}

function factsOf(values: Values): Pick<TextFacts, 'edition' | 'facts'> {
  const source = { file: FILE, line: 1, column: 1, fields: {} };
  const read = procedureOf({ id: '', section: '', source }, values, 'internal');
  const { title, summary, owner, deputy, work, part, effectiveFrom, reviewed, changes, approval, size, edition } = read;
  const facts = { title, summary, owner, deputy, work, part, effectiveFrom, reviewed, changes, approval, size };
  return { edition, facts: { ...facts, audience: values.audience } };
}
