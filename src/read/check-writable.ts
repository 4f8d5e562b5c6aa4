import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { removeFile } from './held-files.ts';

/**
 * Makes a folder where it is missing, and a file in it for a moment: throws what the disk says where that cannot be. Asked
 * before another process is to write there, of which nobody would hear why it ended.
 */
export function checkWritable(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `writable.${process.pid}`);
  closeSync(openSync(file, 'w'));
  removeFile(file);
}
