import { hash } from 'node:crypto';
import { decodeText, type DecodedText } from '#body/decode-text.ts';
import type { Procedure } from '#model/procedure.ts';
import { codeVersion } from './code-version.ts';
import type { ContentFile } from './list-files.ts';
import { recall, remember, type RememberedReading } from './procedure-memo.ts';
import { projectRoot } from './project-root.ts';
import { readBytes } from './read-bytes.ts';
import type { ContentTexts } from './read-files.ts';
import { readProcedure, type ProcedureReading } from './read-procedure.ts';
import { sectionIn } from './read-sections.ts';

/** What the front matter is read with: the audience of a procedure that names none, and where readings are kept. */
export interface FrontMatterOptions {
  audience: Procedure['audience'];
  cacheDir: string;
}

/**
 * Reads the front matter of every procedure. A file whose bytes were read before, by the same code, is not read again:
 * for two thousand procedures that saves most of the time.
 */
export function readFrontMatters(texts: ContentTexts, { audience, cacheDir }: FrontMatterOptions): ProcedureReading[] {
  const before = recall(cacheDir);
  const used = new Map<string, RememberedReading>();
  const version = codeVersion(projectRoot());
  const files = texts.files.filter(({ kind }) => kind === 'procedure');
  const readings = files.map((file) => {
    const { bytes, notices } = readBytes(texts.contentDir, file);
    if (!bytes) return readFile(file, { notices }, audience);
    const digest = hash('sha256', [version, audience, file.path, hash('sha256', bytes)].join('\0'));
    const remembered = before.get(digest);
    const reading = remembered ? withBody(remembered, bytes) : readFile(file, decodeText(bytes, file.path), audience);
    used.set(digest, remembered ?? withoutBody(reading));
    return reading;
  });
  remember(cacheDir, used, before);
  return readings;
}

function readFile(
  { path }: ContentFile,
  { text, notices }: DecodedText,
  audience: Procedure['audience'],
): ProcedureReading {
  const reading = readProcedure({ file: path, section: sectionIn(path) ?? '', text, audience });
  return { ...reading, notices: [...notices, ...reading.notices] };
}

function withoutBody({ body, ...rest }: ProcedureReading): RememberedReading {
  return { ...rest, bodyLine: body?.line };
}

function withBody({ bodyLine, ...rest }: RememberedReading, bytes: Uint8Array): ProcedureReading {
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
