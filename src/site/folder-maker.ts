import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Sees to it that there is a folder for a file. */
export type FolderMaker = (file: string) => void;

/** For thousands of files in a few folders: it asks the disk about each folder once. */
export function folderMaker(): FolderMaker {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
