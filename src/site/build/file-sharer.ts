import { copyFileSync, linkSync } from 'node:fs';
import { folderMaker } from '../folder-maker.ts';

const CANNOT_LINK = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS']);

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
      if (!CANNOT_LINK.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      copyFileSync(from, to);
    }
  };
}
