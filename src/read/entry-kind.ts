import { type Dirent, lstatSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What can be asked of an entry of a folder. */
export type EntryKind = Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/**
 * What an entry of a folder is. On Windows a folder lists as links what is no link at all: files that OneDrive has not
 * fetched, or that the server keeps once for several names. Asked for one by one, they say what they are.
 */
export function entryKind(entry: Dirent): EntryKind {
  return entry.isSymbolicLink() ? lstatSync(path.join(entry.parentPath, entry.name)) : entry;
}
