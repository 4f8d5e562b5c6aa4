import { sectionIn } from '#model/content-path.ts';
import { hash } from 'node:crypto';
import { decodeText, type DecodedText } from '#body/decode-text.ts';
import { postSymbols, type PostSymbols } from '#model/post-symbols.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Section } from '#model/section.ts';
import type { KeptReadings } from './kept-readings.ts';
import type { ContentFile } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import type { ContentTexts } from './read-files.ts';
import { readProcedure, type ProcedureFile, type ProcedureReading } from './read-procedure.ts';

/** What was read of a procedure's front matter, without the text of its body: that is in the file. */
type FrontMatterReading = Omit<ProcedureReading, 'body'> & { bodyLine?: number };

/** What the front matter is read with: the audience of a procedure that names none, and what earlier runs have read. */
export interface FrontMatterOptions {
  audience: Procedure['audience'];
  sections: readonly Section[];
  kept: KeptReadings;
}

/**
 * Reads the front matter of every procedure. A file whose bytes were read before is not read again: for two thousand
 * procedures that saves most of the time.
 */
export function readFrontMatters(
  texts: ContentTexts,
  { audience, sections, kept }: FrontMatterOptions,
): ProcedureReading[] {
  const files = texts.files.filter(({ kind }) => kind === 'procedure');
  const postsOf = new Map(sections.map((section) => [section.id, postsIn(section)] as const));
  return files.map((file) => {
    const { bytes, notices } = readBytes(texts.contentDir, file);
    const { symbols, names } = postsOf.get(sectionIn(file.path) ?? '') ?? {};
    if (!bytes) return readFile(file, { notices }, { audience, symbols });
    const reading = kept.of(['procedure', audience, file.path, hash('sha256', bytes), names], () =>
      withoutBody(readFile(file, decodeText(bytes, file.path), { audience, symbols })),
    );
    return withBody(reading, bytes);
  });
}

/** The posts that a section's procedures may mean by their names, and those names as one text for keys. */
function postsIn(section: Section): { symbols: PostSymbols; names: string } {
  const symbols = postSymbols(section);
  return { symbols, names: JSON.stringify([...symbols]) };
}

function readFile(
  { path }: ContentFile,
  { text, notices }: DecodedText,
  context: Pick<ProcedureFile, 'audience' | 'symbols'>,
): ProcedureReading {
  const reading = readProcedure({ file: path, section: sectionIn(path) ?? '', text, ...context });
  return { ...reading, notices: [...notices, ...reading.notices] };
}

function withoutBody({ body, ...rest }: ProcedureReading): FrontMatterReading {
  return { ...rest, bodyLine: body?.line };
}

function withBody({ bodyLine, ...rest }: FrontMatterReading, bytes: Uint8Array): ProcedureReading {
  if (bodyLine === undefined) return rest;
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const body = { file: rest.procedure.source.file, line: bodyLine, text: fromLine(text, bodyLine) };
  return { ...rest, body };
}

function fromLine(text: string, line: number): string {
  let offset = 0;
  for (let each = 1; each < line; each += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return '';
    offset = end + 1;
  }
  return text.slice(offset);
}
