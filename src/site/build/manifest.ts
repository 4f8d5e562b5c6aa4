import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#model/finding.ts';
import { entryKind } from '#read/entry-kind.ts';
import { fileSummer } from './file-summer.ts';

/** The name of the list of sums, at the root of the site. */
export const MANIFEST = 'SHA256SUMS.txt';

/**
 * Writes the SHA-256 sum of every file of a site beside them, in the form that `sha256sum -c` reads. `known` holds sums,
 * by path, of files that this build has just read.
 */
export function writeManifest(dir: string, known: ReadonlyMap<string, string> = new Map()): void {
  writeFileSync(join(dir, MANIFEST), manifestOf(dir, known));
}

/** True where a folder has its list and holds the files that it names, unchanged, and no others. */
export function isWhole(dir: string): boolean {
  const list = join(dir, MANIFEST);
  return existsSync(list) && readFileSync(list, 'utf8') === manifestOf(dir, new Map());
}

function manifestOf(dir: string, known: ReadonlyMap<string, string>): string {
  const sumOf = fileSummer();
  const lines = filesBelow(dir)
    .filter((path) => path !== MANIFEST)
    .map((path) => `${known.get(path) ?? sumOf(join(dir, path))}  ${path}`);
  return `${lines.join('\n')}\n`;
}

/** Paths of all files below a folder, relative with `/`, sorted by code unit. */
export function filesBelow(dir: string): string[] {
  return pathsBelow(dir, '').toSorted(compareText);
}

// Folder by folder: Node asks the disk once more about every file where it is told to go down by itself.
function pathsBelow(dir: string, above: string): string[] {
  return readdirSync(join(dir, above), { withFileTypes: true }).flatMap((entry) => {
    const path = `${above}${entry.name}`;
    const kind = entryKind(entry);
    if (kind.isDirectory()) return pathsBelow(dir, `${path}/`);
    return kind.isFile() ? [path] : [];
  });
}
