import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker } from './folder-maker.ts';

/** Writes a text to a file below the site, in folders that it makes; gives the SHA-256 sum of its bytes. */
export type PageWriter = (path: string, text: string) => string;

/** UTF-16 units never take more bytes than these in UTF-8. */
const BYTES_A_UNIT = 3;

/** Writes thousands of pages below `folder`, all through the same bytes of memory. */
export function pageWriter(folder: string): PageWriter {
  const encoder = new TextEncoder();
  const makeFolderFor = folderMaker();
  let room = new Uint8Array();
  return (path, text) => {
    const file = join(folder, path);
    makeFolderFor(file);
    if (room.length < text.length * BYTES_A_UNIT) room = new Uint8Array(text.length * BYTES_A_UNIT);
    const bytes = room.subarray(0, encoder.encodeInto(text, room).written);
    writeFileSync(file, bytes);
    return hash('sha256', bytes);
  };
}
