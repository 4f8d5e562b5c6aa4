import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  if (!tryTake(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (isRunning(owner))
      throw new BuildUnderWay(
        `別の作成処理（プロセス番号 ${owner}）が動いています。終わってから、もう一度実行してください。動いていないはずのときは「${path}」を消してください。`,
      );
    rmSync(path, { force: true });
    take(path);
  }
}

/** The lock appears with its owner's number in it: one that is empty for an instant would be taken for a dead one. */
function tryTake(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return tryWrite(path);
  } finally {
    rmSync(own, { force: true });
  }
}

/** For disks without links, such as some network drives. */
function tryWrite(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
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
