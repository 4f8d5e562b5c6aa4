import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#model/finding.ts';

/**
 * A digest of everything that decides what parsing a body gives: the code of `body/` and `model/` and the versions of all
 * libraries. What another version has parsed is never used.
 */
export function bodyVersion(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['src/body', 'src/model']) {
    const names = readdirSync(path.join(root, folder)).toSorted(compareText);
    for (const name of names) hash.update(name).update('\0').update(readFileSync(path.join(root, folder, name))).update('\0');
  }
  const lock = path.join(root, 'package-lock.json');
  return hash.update(existsSync(lock) ? readFileSync(lock) : '').digest('hex');
}
