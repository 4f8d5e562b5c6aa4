import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice } from '#model/finding.ts';
import type { ContentFile } from './list-files.ts';
import { isPassingError } from './passing-error.ts';

/** The most that a text file of the content folder may hold; larger ones are refused unread. */
export const MAX_TEXT_BYTES = 1024 * 1024;

/** The bytes of a file, or nothing where it cannot be read; `notices` say why. */
export interface FileBytes {
  bytes?: Uint8Array;
  notices: Notice[];
}

/** Reads one text file of the content folder. Throws only where the disk fails. */
export function readBytes(contentDir: string, file: ContentFile): FileBytes {
  try {
    const { size, bytes } = open(path.join(contentDir, file.path), file.size);
    return bytes ? { bytes, notices: [] } : refused(file, ...tooLarge(size));
  } catch (cause) {
    if (!isPassingError(cause)) throw new Error(`${file.path} cannot be read.`, { cause });
    return { notices: [closedFile(file)] };
  }
}

/** Opens without following a link and looks again: since the listing, something else may have taken the file's place. */
function open(fullPath: string, listedSize: number): { size: number; bytes?: Uint8Array } {
  if (listedSize > MAX_TEXT_BYTES) return { size: listedSize };
  const handle = openSync(fullPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(handle);
    return size > MAX_TEXT_BYTES ? { size } : { size, bytes: readFileSync(handle) };
  } finally {
    closeSync(handle);
  }
}

function tooLarge(size: number): [string, string] {
  const megabytes = (size / MAX_TEXT_BYTES).toFixed(1);
  return [`ファイルが大きすぎます（${megabytes}MB）。内容は読んでいません。`, '1MB以下に分けてください。'];
}

/** Why nothing of a file is known: Word and Excel keep others from a file that is open in them. */
export function closedFile({ path: file }: ContentFile): Notice {
  const fix = 'ほかのソフトで開いていれば閉じ、ファイルの読取りの権限を確かめてください。';
  return { file, line: 1, column: 1, ruleId: 'readable-file', message: 'このファイルを開けません。', fix };
}

function refused(file: ContentFile, message: string, fix: string): FileBytes {
  return { notices: [{ file: file.path, line: 1, column: 1, ruleId: 'readable-file', message, fix }] };
}
