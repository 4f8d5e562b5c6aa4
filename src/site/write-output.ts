import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { print } from './print.ts';

/** A file that a command makes. */
export interface OutputFile {
  name: string;
  text: string;
}

/** Writes files into a folder, making it where needed; without a folder prints them one after the other. */
export async function writeOutput(files: readonly OutputFile[], outDir: string | undefined): Promise<void> {
  if (outDir === undefined) {
    print(files.map(({ text }) => text).join('\n'));
    return;
  }
  await mkdir(outDir, { recursive: true });
  await Promise.all(files.map(({ name, text }) => writeFile(path.join(outDir, name), text)));
}
