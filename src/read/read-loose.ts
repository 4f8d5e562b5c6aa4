import { splitFrontMatter } from '#body/split-front-matter.ts';
import type { Notice } from '#model/finding.ts';
import type { ManualParts } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { decodeAnyhow } from './decode-anyhow.ts';
import type { ContentFile } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import type { ContentTexts } from './read-files.ts';

/** Texts that stand in no entry, and the notices about attachments too large to look into. */
export interface LooseReading {
  loose: NonNullable<ManualParts['loose']>;
  notices: Notice[];
}

/** What has been read of the content so far: the procedures, and the files of which not everything could be read. */
export interface ReadSoFar {
  procedures: readonly Procedure[];
  noticed: ReadonlySet<string>;
}

/**
 * Reads what no entry holds: bodies that could not be parsed or whose id is taken, tables and settings with cells or lines
 * that were left out, and texts beside them. Only rules on personal data look at it, so it is decoded as well as can be.
 */
export function readLoose(texts: ContentTexts, { procedures, noticed }: ReadSoFar): LooseReading {
  const held = new Set(procedures.filter(({ body }) => body).map(({ source }) => source.file));
  const files = texts.files.filter((file) => isLoose(file, held, noticed));
  const read = files.map((file) => ({ file, ...readBytes(texts.contentDir, file) }));
  return {
    loose: read.flatMap(({ file, bytes }) => (bytes ? [{ file: file.path, text: looseText(file, bytes) }] : [])),
    // All other files have been reported when they were read.
    notices: read.flatMap(({ file, notices }) => (file.kind === 'asset' ? notices : [])),
  };
}

/** Settings may have comments; whatever was left out of a table has been noticed. */
function isLoose({ kind, path }: ContentFile, held: ReadonlySet<string>, noticed: ReadonlySet<string>): boolean {
  if (kind === 'asset') return /\.(?:csv|txt|svg)$/iu.test(path);
  return kind === 'procedure' ? !held.has(path) : path.endsWith('.yaml') || noticed.has(path);
}

/** The text with its own line numbers; front matter that could be read is left to the fields of the procedure. */
function looseText(file: ContentFile, bytes: Uint8Array): string {
  const text = decodeAnyhow(bytes).replaceAll('\r\n', '\n');
  if (file.kind !== 'procedure') return text;
  const { yaml, body, bodyLine } = splitFrontMatter(text, file.path);
  return yaml === undefined ? text : '\n'.repeat(bodyLine - 1) + body;
}
