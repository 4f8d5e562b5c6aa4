import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { whenFree } from '#read/held-files.ts';
import { folderMaker } from '../folder-maker.ts';
import { filesBelow } from './manifest.ts';

/**
 * Copies the files of a folder into another, file by file. Node's own `cpSync` ends the process without a word on Windows
 * where the way to a folder is not in Latin letters (`C:\Users\山田 太郎`), and says of a full disk that reading failed
 * (https://github.com/nodejs/node/issues/58768).
 */
export function copyFolder(from: string, to: string): void {
  const makeFolderFor = folderMaker();
  mkdirSync(to, { recursive: true });
  for (const path of filesBelow(from)) {
    const file = join(to, path);
    makeFolderFor(file);
    whenFree(() => copyFileSync(join(from, path), file));
  }
}
