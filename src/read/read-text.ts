import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '#body/decode-text.ts';
import type { Notice } from '#model/finding.ts';
import type { ContentFile } from './list-files.ts';

/** The most that a text file of the content folder may hold; larger ones are refused unread. */
export const MAX_TEXT_BYTES = 1024 * 1024;

/** The text of a file, LF only and without BOM, or nothing where it cannot be read; `notices` say why. */
export interface FileText {
  text?: string;
  notices: Notice[];
}

/** Reads one text file of the content folder. Throws only where the disk fails. */
export function readText(contentDir: string, file: ContentFile): FileText {
  if (file.size > MAX_TEXT_BYTES) return refused(file, ...tooLarge(file.size));
  try {
    const bytes = bytesOf(path.join(contentDir, file.path));
    const decoded = decodeText(bytes, file.path);
    return decoded.text === undefined && file.path.endsWith('.csv')
      ? withoutInvisible(bytes, decoded, file.path)
      : decoded;
  } catch (cause) {
    if (!isPassing(cause)) throw new Error(`${file.path} cannot be read.`, { cause });
    return refused(file, 'このファイルを開けません。', 'ファイルの読取りの権限を確かめてください。');
  }
}

/** Opens without following a link and looks again: since the listing, something else may have taken the file's place. */
function bytesOf(fullPath: string): Uint8Array {
  const handle = openSync(fullPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(handle);
    return size > MAX_TEXT_BYTES ? new Uint8Array() : readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * A table with an invisible character in one cell still has its other rows: the character is reported and left out.
 * Procedures are stricter, since what they say is published as it stands.
 */
function withoutInvisible(bytes: Uint8Array, decoded: FileText, file: string): FileText {
  if (decoded.notices.some(({ ruleId }) => ruleId === 'readable-file')) return decoded;
  const visible = new TextDecoder().decode(bytes).replaceAll(INVISIBLE, '');
  return { text: decodeText(new TextEncoder().encode(visible), file).text, notices: decoded.notices };
}

const INVISIBLE = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** True for what the author can mend: no permission, gone meanwhile, or a link. */
function isPassing(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return ['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'EISDIR', 'EBUSY'].includes(String(code));
}

function tooLarge(size: number): [string, string] {
  const megabytes = (size / MAX_TEXT_BYTES).toFixed(1);
  return [`ファイルが大きすぎます（${megabytes}MB）。内容は読んでいません。`, '1MB以下に分けてください。'];
}

function refused(file: ContentFile, message: string, fix: string): FileText {
  return { notices: [{ file: file.path, line: 1, column: 1, ruleId: 'readable-file', message, fix }] };
}
