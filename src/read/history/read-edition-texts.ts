import { sectionIn } from '#model/content-path.ts';
import { decodeText } from '#body/decode-text.ts';
import type { Notice } from '#model/finding.ts';
import type { Edition } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { type BodyInput, parseBodies, type ParseOptions } from '../parse-bodies.ts';
import { readProcedure } from '../read-procedure.ts';
import { readBlobs } from './read-blobs.ts';

/** The text of an edition. */
export interface EditionText {
  edition: Edition;
  /** The whole front matter at the time, and the body where it can be shown; absent where git does not have the text. */
  procedure?: Procedure;
  /** Why the text cannot be shown, one Japanese sentence; absent where it can. */
  problem?: string;
  /** The body of an old edition as it was written, for a 新旧対照表; absent where the text cannot be shown. */
  input?: BodyInput;
}

interface OldText {
  procedure: Procedure;
  notices: readonly Notice[];
  input?: BodyInput;
}

/**
 * Reads the texts of editions, in their order: that of the current file from the manual, older ones from git in one go. They
 * pass the same reader and the same gate as current files; what does not pass is told, and never shown.
 */
export async function readEditionTexts(
  { contentDir, manual, parse }: { contentDir: string; manual: Manual; parse: ParseOptions },
  editions: readonly Edition[],
): Promise<EditionText[]> {
  const old = editions.filter(({ isCurrentFile }) => !isCurrentFile);
  const bytesByBlob = await readBytesByBlob(contentDir, old);
  const texts = new Map(old.flatMap((edition) => oldText(edition, bytesByBlob, manual) ?? []));
  const withInput = [...texts.values()].flatMap((text) => (text.input ? [{ text, input: text.input }] : []));
  const parsed = await parseBodies(
    withInput.map(({ input }) => input),
    parse,
  );
  const bodies = new Map(withInput.map(({ text }, index) => [text, parsed[index]]));
  return editions.map((edition) => {
    if (edition.isCurrentFile) return current(edition, manual);
    const text = texts.get(edition);
    const body = text && bodies.get(text);
    return text ? shown(edition, text, body) : { edition, problem: MISSING };
  });
}

const MISSING = 'この版の本文が、手元の git の記録にありません。';
const UNSAFE = 'この版の本文は、今の決まりでは表示できません。';

async function readBytesByBlob(contentDir: string, editions: readonly Edition[]): Promise<Map<string, Buffer>> {
  const blobs = new Set(editions.map(({ revision }) => revision?.blob).filter((blob) => blob !== undefined));
  const bytesByBlob = new Map<string, Buffer>();
  for await (const { id, bytes } of readBlobs(contentDir, [...blobs])) if (bytes) bytesByBlob.set(id, bytes);
  return bytesByBlob;
}

function oldText(
  edition: Edition,
  bytesByBlob: ReadonlyMap<string, Buffer>,
  { settings, procedureById }: Manual,
): [[Edition, OldText]] | undefined {
  const bytes = bytesByBlob.get(edition.revision?.blob ?? '');
  if (!bytes) return undefined;
  // Pictures and links are those of the folder in which the procedure stands today.
  const file = procedureById.get(edition.procedure)?.source.file ?? edition.path;
  const { text, notices } = decodeText(bytes, file);
  const section = sectionIn(file) ?? '';
  const reading = readProcedure({ file, section, text, audience: settings.audience });
  const procedure = { ...reading.procedure, audience: edition.audience };
  return [[edition, { procedure, notices: [...notices, ...reading.notices], input: reading.body }]];
}

function current(edition: Edition, { procedureById }: Manual): EditionText {
  const procedure = procedureById.get(edition.procedure);
  return procedure?.body && !procedure.isBroken ? { edition, procedure } : { edition, procedure, problem: UNSAFE };
}

type Parsed = Awaited<ReturnType<typeof parseBodies>>[number];

function shown(edition: Edition, { procedure, notices, input }: OldText, parsed: Parsed | undefined): EditionText {
  if (parsed?.body && !procedure.isBroken) return { edition, procedure: { ...procedure, body: parsed.body }, input };
  const [reason] = procedure.isBroken || !parsed ? notices : parsed.notices;
  return { edition, procedure: { ...procedure, isBroken: true }, problem: [UNSAFE, reason?.message].join('') };
}
