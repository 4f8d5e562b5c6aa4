import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#model/finding.ts';

/**
 * A digest of everything that decides what reading a procedure gives: the code of `read/`, `body/` and `model/` and the
 * versions of all libraries. What another version has read is never used.
 */
export function codeVersion(root: string): string {
  const digest = createHash('sha256');
  for (const folder of ['src/read', 'src/body', 'src/model']) {
    const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
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
