import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown where another build is under way; the message is for the person at the keyboard. */
export class BuildUnderWay extends Error {}

/**
 * Runs `task` while holding the build lock of a cache folder, so that two builds never write one folder at once.
 * The lock names the process that holds it; the lock of a process that has ended is taken over.
 */
export async function withBuildLock<T>(cacheDir: string, task: () => Promise<T>): Promise<T> {
  const path = join(cacheDir, 'build.lock');
  mkdirSync(cacheDir, { recursive: true });
  take(path);
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  const handle = tryOpen(path);
  if (handle === undefined) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (isRunning(owner))
      throw new BuildUnderWay(
        `別の作成処理（プロセス番号 ${owner}）が動いています。終わってから、もう一度実行してください。`,
      );
    rmSync(path, { force: true });
    take(path);
    return;
  }
  writeSync(handle, String(process.pid));
  closeSync(handle);
}

function tryOpen(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
