import { copyFileSync, linkSync } from 'node:fs';
import { folderMaker } from '../folder-maker.ts';

/** Faults of the files themselves; disks that know no second names have a dozen ways to say so. */
const OURS = new Set(['ENOENT', 'EEXIST', 'ENOSPC']);

/** Gives a file a second name, in a folder that is made where it is not there. */
export type FileSharer = (from: string, to: string) => void;

/** For thousands of files; makes copies where the file system cannot give a file two names. */
export function fileSharer(): FileSharer {
  const makeFolderFor = folderMaker();
  return (from, to) => {
    makeFolderFor(to);
    try {
      linkSync(from, to);
    } catch (error) {
      if (OURS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      copyFileSync(from, to);
    }
  };
}
