import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BuildUnderWay, withBuildLock } from '#site/build/with-build-lock.ts';
import { temporaryFolder } from '../support/write-content.ts';

const PROCESS = resolve('test/support/build-lock-process.ts');
const KILLED = resolve('test/support/killed-build.ts');

test('names its owner while the task runs and goes away after it', async () => {
  const cache = join(await temporaryFolder(), 'cache');
  const seen = await withBuildLock(cache, async () => readdirSync(join(cache, 'build-lock')));
  expect(seen).toEqual([expect.stringMatching(new RegExp(`^${process.pid}-`))]);
  expect(readdirSync(cache)).toEqual([]);
});

test('refuses a second task and says in Japanese who is at work', async () => {
  const cache = await temporaryFolder();
  const second = withBuildLock(cache, () => withBuildLock(cache, async () => 'never'));
  await expect(second).rejects.toThrow(BuildUnderWay);
  await expect(second).rejects.toThrow(new RegExp(`プロセス番号 ${process.pid}）が動いています`));
});

test('goes away when the task fails', async () => {
  const cache = await temporaryFolder();
  await expect(withBuildLock(cache, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await withBuildLock(cache, async () => 'done')).toBe('done');
});

test('two caches do not wait for each other', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  expect(await withBuildLock(first, () => withBuildLock(second, async () => 'done'))).toBe('done');
});

test.each([[[]], [['not a number']], [['-1', '0']], [['.DS_Store']]])(
  'takes over a lock that holds %j',
  async (names) => {
    const cache = await temporaryFolder();
    leaveLock(cache, names);
    expect(await withBuildLock(cache, async () => 'done')).toBe('done');
    expect(existsSync(join(cache, 'build-lock'))).toBe(false);
  },
);

test('takes over the lock of a process that has ended', async () => {
  const cache = await temporaryFolder();
  leaveLock(cache, [`${endedProcess()}-1`]);
  expect(await withBuildLock(cache, async () => 'done')).toBe('done');
});

test('is held by what a build has started, where the build itself was killed', async () => {
  const cache = await temporaryFolder();
  const build = spawn(process.execPath, [KILLED, cache], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(build.stdout, 'data');
  build.kill('SIGKILL');
  await once(build, 'close');
  const started = readdirSync(join(cache, 'build-lock')).map((name) => Number.parseInt(name, 10));
  const left = started.find((pid) => pid !== build.pid) ?? 0;
  try {
    const next = withBuildLock(cache, async () => 'never');
    await expect(next).rejects.toThrow(`別の作成処理（プロセス番号 ${left}）が動いています。`);
  } finally {
    process.kill(left, 'SIGKILL');
  }
});

test('takes over a lock of long ago, whatever program has the number by now', async () => {
  const cache = await temporaryFolder();
  leaveLock(cache, [`${process.pid}-1`]);
  utimesSync(join(cache, 'build-lock', `${process.pid}-1`), 0, 0);
  expect(await withBuildLock(cache, async () => 'done')).toBe('done');
});

test('of two processes that take over or take a lock at one instant, one holds it and the other is refused', async () => {
  const [cache, dead, rounds] = [await temporaryFolder(), String(endedProcess()), 200];
  const run = (own: string, other: string) =>
    promisify(execFile)(process.execPath, [PROCESS, cache, own, other, dead, String(rounds)], { timeout: 25_000 });
  const ends = await Promise.all([run('a', 'b'), run('b', 'a')]);
  const tallies = ends.map(({ stdout }) => JSON.parse(stdout) as { held: number; faults: string[] });
  expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
  expect(tallies.reduce((sum, { held }) => sum + held, 0)).toBe(rounds);
});

function leaveLock(cache: string, names: readonly string[]): void {
  mkdirSync(join(cache, 'build-lock'));
  for (const name of names) writeFileSync(join(cache, 'build-lock', name), '');
}

/** The number of a process that is no more. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid;
}
