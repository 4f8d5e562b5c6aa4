import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandProblem } from './command-line.ts';
import type { PaperFile } from './compare/paper-output.ts';

/** Writes files, making their folders where needed. A place that cannot be written to is a problem, not a fault of ours. */
export async function writeFiles(files: readonly PaperFile[]): Promise<CommandProblem | undefined> {
  for (const file of files) {
    try {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(file.path, file.data);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      if (!Object.hasOwn(REASONS, code)) throw cause;
      return { problem: `「${file.path}」に書き込めません。${REASONS[code]}` };
    }
  }
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '書き込みが許されていません。別の場所を「--out」で指定してください。',
  EPERM: '書き込みが許されていません。別の場所を「--out」で指定してください。',
  EROFS: '書き込みが許されていません。別の場所を「--out」で指定してください。',
  EBUSY: 'ほかのプログラムが開いています。Word や Excel を閉じてから、もう一度行ってください。',
  EEXIST: '同じ名前のファイルが、フォルダーのあるべき所にあります。別の場所を「--out」で指定してください。',
  ENOTDIR: '同じ名前のファイルが、フォルダーのあるべき所にあります。別の場所を「--out」で指定してください。',
  EISDIR: '同じ名前のフォルダーがあります。別の名前を「--out」で指定してください。',
  ENOENT: 'ドライブやフォルダーがないか、名前に使えない字があります。別の場所を「--out」で指定してください。',
  ENOSPC: 'ディスクに空きがありません。',
};
