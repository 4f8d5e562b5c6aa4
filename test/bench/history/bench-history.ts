import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { childSeconds } from '../child-seconds.ts';
import type { HistorySize } from './history-stream.ts';
import { extendHistory, writeHistory } from './write-history.ts';

/** What reading a history costs, git and all. */
export interface HistoryRun {
  cpuSeconds: number;
  wallSeconds: number;
  revisionCount: number;
  editionCount: number;
}

type Counts = Pick<HistoryRun, 'revisionCount' | 'editionCount'>;

/** A history read from nothing, and again after ten more commits. */
export interface HistoryBench {
  size: HistorySize;
  cold: HistoryRun;
  extended: HistoryRun;
}

/** The size that issue 4 names. */
const SIZE: HistorySize = { count: 3000, editions: 5, commits: 20_000, seed: 1 };
const LATER = 10;
/** The commands take their compiled code from the last run, and so does this. */
const KEEP_COMPILED = new URL('../../../scripts/keep-compiled.mjs', import.meta.url).href;
const SCRIPT = fileURLToPath(new URL('read-history.ts', import.meta.url));

/**
 * Makes the repository below `root` and measures. `report` hears what is being done. Needs Linux, which tells what git
 * used.
 */
export async function benchHistory(root: string, report: (doing: string) => void): Promise<HistoryBench> {
  const folder = path.resolve(root, 'history');
  const cacheDir = path.resolve(root, 'history-cache');
  report(`計測用の記録を${SIZE.commits}件作っています。`);
  await writeHistory(folder, SIZE);
  rmSync(cacheDir, { recursive: true, force: true });
  report('履歴の読取りを計測しています。');
  const cold = run(folder, cacheDir);
  await extendHistory(folder, SIZE, LATER);
  return { size: SIZE, cold, extended: run(folder, cacheDir) };
}

function run(folder: string, cacheDir: string): HistoryRun {
  const [cpu, wall] = [childSeconds(), performance.now()];
  const out = execFileSync(
    process.execPath,
    ['--import', KEEP_COMPILED, SCRIPT, path.join(folder, 'content'), cacheDir],
    {
      encoding: 'utf8',
    },
  );
  const { startSeconds, ...counts } = JSON.parse(out) as Counts & { startSeconds: number };
  return { ...counts, cpuSeconds: childSeconds() - cpu - startSeconds, wallSeconds: (performance.now() - wall) / 1000 };
}

/** The figures as text for the terminal. */
export function historyText({ size, cold, extended }: HistoryBench): string {
  return [
    `計測：手順書${size.count}件、記録${size.commits}件（改訂${cold.revisionCount}件、版${cold.editionCount}件、Node ${process.version}）`,
    '',
    line('改訂履歴の読取り（初回）', cold, 8),
    line(`記録が${LATER}件増えた後の読取り`, extended, 0.5),
    '',
    'CPU時間は git を含みます。Node の起動と、手順書のファイルの読取りは含みません。',
  ].join('\n');
}

function line(label: string, { cpuSeconds, wallSeconds }: HistoryRun, limit: number): string {
  const mark = cpuSeconds <= limit ? '達成' : '未達';
  return `  ${mark}  CPU ${cpuSeconds.toFixed(2)}秒（目標 ${limit}秒以下）  経過 ${wallSeconds.toFixed(2)}秒  ${label}`;
}
