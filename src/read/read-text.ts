import { decodeText } from '#body/decode-text.ts';
import type { Notice } from '#model/finding.ts';
import type { ContentFile } from './list-files.ts';
import { readBytes } from './read-bytes.ts';

/** The text of a file, LF only and without BOM, or nothing where it cannot be read; `notices` say why. */
export interface FileText {
  text?: string;
  notices: Notice[];
}

/** Reads one text file of the content folder. Throws only where the disk fails. */
export function readText(contentDir: string, file: ContentFile): FileText {
  const { bytes, notices } = readBytes(contentDir, file);
  if (!bytes) return { notices };
  const decoded = decodeFile(bytes, file.path);
  // Of a procedure, the last good text is shown.
  return decoded.text === undefined && file.kind !== 'procedure'
    ? { notices: unreadAsWhole(decoded.notices) }
    : decoded;
}

/** One place is at fault, and nothing of the file counts: whoever reads of the place alone would not know. */
function unreadAsWhole([first, ...others]: readonly Notice[]): Notice[] {
  return first ? [{ ...first, message: `${first.message}このファイルは、全体を読んでいません。` }, ...others] : [];
}

/** The text of a file, today's or an old one's, from its bytes. */
export function decodeFile(bytes: Uint8Array, path: string): FileText {
  const decoded = decodeText(bytes, path);
  return decoded.isMendable && path.endsWith('.csv') ? { ...decoded, text: mended(bytes, path) } : decoded;
}

/**
 * A table with a bad character in one cell still has its other rows: an invisible one is left out, and a broken one is the
 * sign that printers use for letters they lack. Procedures are stricter, since what they say is published as it stands.
 */
function mended(bytes: Uint8Array, path: string): string | undefined {
  const visible = new TextDecoder()
    .decode(bytes)
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\ufffd+/gu, '〓');
  return decodeText(new TextEncoder().encode(visible), path).text;
}

/** Everything that `decodeText` refuses as invisible, and nothing that can be seen. */
const INVISIBLE = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
