import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Thrown where another build is under way; the message is for the person at the keyboard. */
export class BuildUnderWay extends Error {}

/**
 * Runs `task` while holding the build lock of a cache folder, so that two builds never write one folder at once.
 * The lock names the process that holds it, and those that it has started (`heldByChild`); the lock of processes that have all
 * ended is taken over.
 *
 * It is a folder with one file, whose name no other build ever has. It appears with that file in one step, which fails where
 * the folder holds anything, and of the dead only files of that name are removed: so nobody can remove the lock of one who
 * has taken it over in the meantime, as would happen to a single file between reading and removing it.
 */
export async function withBuildLock<T>(cacheDir: string, task: () => Promise<T>): Promise<T> {
  const path = lockOf(cacheDir);
  const own = `${process.pid}-${randomUUID()}`;
  mkdirSync(cacheDir, { recursive: true });
  await take(path, own);
  try {
    return await task();
  } finally {
    remove(path, [own]);
  }
}

/**
 * Has the lock held by a process as well that the build has started: whoever ends a build by force, as the task scheduler of
 * Windows does, leaves that one writing pages, and the next build would publish them among its own. Gives what lets go again.
 */
export function heldByChild(cacheDir: string, pid: number): () => void {
  const path = lockOf(cacheDir);
  const owner = `${pid}-${randomUUID()}`;
  hindered(() => writeFileSync(join(path, owner), ''));
  return () => hindered(() => rmSync(join(path, owner), { force: true }));
}

function lockOf(cacheDir: string): string {
  return join(cacheDir, 'build-lock');
}

/** So often, so many milliseconds apart: others that come and go, or a virus scanner on Windows, hinder for less than that. */
const TRIES = 100;
const PAUSE = 10;

async function take(path: string, own: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const code = tryTake(path, own);
    if (code === undefined) return;
    const owners = ownersOf(path);
    const running = owners
      .filter((owner) => isRecent(join(path, owner)))
      .map(processOf)
      .find(isRunning);
    if (running !== undefined) throw new BuildUnderWay(underWay(path, running));
    if (left <= 0) throw new BuildUnderWay(unusable(path, code));
    remove(path, owners);
    // The dead and those who have just left are out of the way at once.
    if (left < TRIES) await setTimeout(PAUSE);
  }
}

/** Takes the lock if it is free; else why not. */
function tryTake(path: string, own: string): string | undefined {
  const made = `${path}.${own}`;
  mkdirSync(made);
  try {
    writeFileSync(join(made, own), '');
    return hindered(() => renameSync(made, path));
  } finally {
    rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  }
}

function ownersOf(path: string): readonly string[] {
  let names: readonly string[] = [];
  hindered(() => (names = readdirSync(path)));
  return names;
}

/** Lets go of a lock for the owners of these names; it stays where it has another. */
function remove(path: string, owners: readonly string[]): void {
  for (const owner of owners) hindered(() => rmSync(join(path, owner), { force: true }));
  hindered(() => rmdirSync(path));
}

/** What it means that another holds the lock, or works on it at this very moment. */
const HINDRANCES: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EEXIST', 'ENOENT', 'ENOTEMPTY', 'EPERM']);

/** Takes a step unless another process is in the way: then the code that tells so. */
function hindered(step: () => void): string | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (HINDRANCES.has(code)) return code;
    throw error;
  }
}

/** Milliseconds after which no build runs any more: its number may be that of another program by then. */
const LONGEST = 12 * 60 * 60 * 1000;

function isRecent(file: string): boolean {
  let written = Date.now();
  const code = hindered(() => (written = statSync(file).mtimeMs));
  return code !== 'ENOENT' && Date.now() - written < LONGEST;
}

function processOf(owner: string): number {
  return Number.parseInt(owner, 10);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0) && !isEnded(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** On Linux, one that has ended keeps its number until whoever started it has asked how; the first process may be slow to. */
function isEnded(pid: number): boolean {
  let state = '';
  if (process.platform === 'linux') hindered(() => (state = readFileSync(`/proc/${pid}/stat`, 'utf8')));
  return /\) Z [^)]*$/u.test(state);
}

function underWay(path: string, pid: number): string {
  return `別の作成処理（プロセス番号 ${pid}）が動いています。終わってから、もう一度実行してください。動いていないはずのときは「${path}」を消してください。`;
}

function unusable(path: string, code: string): string {
  return `作成処理が動いていることを示すフォルダー「${path}」を作れません（${code}）。少し待ってから、もう一度実行してください。それでも作れないときは「${path}」を消してください。`;
}
