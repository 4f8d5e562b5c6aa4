import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { type HistorySize, historyStream, laterCommits } from './history-stream.ts';

/** Makes a fresh repository with a history of this size in `folder`; its content folder is `content`. */
export async function writeHistory(folder: string, size: HistorySize): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['-C', folder, 'init', '--quiet', '--initial-branch=main']);
  await importInto(folder, historyStream(size));
}

/** Adds `more` commits to such a repository. */
export function extendHistory(folder: string, size: HistorySize, more: number): Promise<void> {
  return importInto(folder, ['reset refs/heads/main\nfrom refs/heads/main^0\n\n', ...laterCommits(size, more)]);
}

async function importInto(folder: string, stream: Iterable<string>): Promise<void> {
  const marks = ['--import-marks-if-exists=.git/bench-marks', '--export-marks=.git/bench-marks'];
  const git = spawn('git', ['-C', folder, 'fast-import', '--quiet', '--force', ...marks], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(git, 'close');
  for (const text of stream) if (!git.stdin.write(text)) await once(git.stdin, 'drain');
  git.stdin.end();
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  execFileSync('git', ['-C', folder, 'reset', '--quiet', '--hard', 'main']);
}
