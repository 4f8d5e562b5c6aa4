import type { Notice } from '#model/finding.ts';
import { listFiles, type ContentFile } from './list-files.ts';
import { readText } from './read-text.ts';

/** What is below the content folder, before anything is understood. Procedures are read one by one later. */
export interface ContentTexts {
  contentDir: string;
  /** All regular files that belong where they are, in path order. */
  files: readonly ContentFile[];
  /** The text of each file but procedures and assets; a file that cannot be read has none. */
  textByPath: ReadonlyMap<string, string>;
  notices: Notice[];
}

/** Lists the content folder and reads its tables and settings. Throws where the folder is missing or the disk fails. */
export function readFiles(contentDir: string): ContentTexts {
  const { files, notices } = listFiles(contentDir);
  const textByPath = new Map<string, string>();
  for (const file of files) {
    if (file.kind === 'asset' || file.kind === 'procedure') continue;
    const read = readText(contentDir, file);
    notices.push(...read.notices);
    if (read.text !== undefined) textByPath.set(file.path, read.text);
  }
  return { contentDir, files, textByPath, notices };
}
