import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#model/finding.ts';
import { entryKind } from './entry-kind.ts';

/** Everything that decides what reading a procedure gives. */
export const READING: readonly string[] = ['src/read', 'src/body', 'src/model'];

/**
 * A digest of the code in `folders`, by default of everything that decides what reading a procedure gives, and of the versions
 * of all libraries. What another version has made is never used.
 */
export function codeVersion(root: string, folders: readonly string[] = READING): string {
  const digest = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entryKind(entry).isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    for (const file of files.toSorted(compareText)) {
      digest
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update('\0');
    }
  }
  const lock = path.join(root, 'package-lock.json');
  return digest.update(existsSync(lock) ? readFileSync(lock) : '').digest('hex');
}
