import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECEIVER } from '#search/stored/stored-index.ts';

/** The script that hands over data under a name. A classic script, since nothing else loads from a shared folder. */
function searchScript(name: string, data: unknown): string {
  return `${RECEIVER}(${JSON.stringify(name)},${JSON.stringify(data)})\n`;
}

/** Writes files of the search index below `folder`; `prefix` is the part of their names that stands before it. */
export function writeSearchFiles(files: ReadonlyMap<string, unknown>, folder: string, prefix = ''): void {
  for (const [name, data] of files) {
    const file = join(folder, `${name}.js`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, searchScript(prefix + name, data));
  }
}
