import { readFile } from 'node:fs/promises';
import type { CommandProblem } from '../command-line.ts';
import type { PaperFile } from '../compare/paper-output.ts';

/** A file that is there already and says something else: somebody may have written on it, so nothing is written. */
export async function changedFile(files: readonly PaperFile[]): Promise<CommandProblem | undefined> {
  for (const { path, data } of files) {
    const there = await contentOf(path);
    if (there === undefined || there.equals(Buffer.from(data))) continue;
    return {
      problem:
        `「${path}」が既にあり、内容が違います。書き足した内容を失わないため、何も書きませんでした。` +
        '「--out 別のフォルダー」で別の場所に作るか、消えてもよければ「--overwrite」を付けてください。',
    };
  }
  return undefined;
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    // A place that cannot be read is told by the writing that follows.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
