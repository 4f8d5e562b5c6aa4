import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of this project. Found from this file upwards, and from the working folder where a bundler has moved this
 * file elsewhere. Throws where neither is inside the project.
 */
export function projectRoot(): string {
  const root = rootAbove(import.meta.dirname) ?? rootAbove(process.cwd());
  if (root === undefined) throw new Error('The folder of the project cannot be found; run the command inside it.');
  return root;
}

function rootAbove(start: string): string | undefined {
  let folder = start;
  while (!isRoot(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

function isRoot(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  return existsSync(file) && /"name":\s*"tsugite"/u.test(readFileSync(file, 'utf8'));
}
