import path from 'node:path';
import type { CommandProblem } from './command-line.ts';
import { print } from './print.ts';
import { writeFiles } from './write-files.ts';

/** A file that a command makes. */
export interface OutputFile {
  name: string;
  text: string;
}

/** Writes files into a folder, or says why it cannot; without a folder prints them one after the other. */
export async function writeOutput(
  files: readonly OutputFile[],
  outDir: string | undefined,
): Promise<CommandProblem | undefined> {
  if (outDir !== undefined)
    return writeFiles(files.map(({ name, text }) => ({ path: path.join(outDir, name), data: text })));
  print(files.map(({ text }) => text).join('\n'));
  return undefined;
}
