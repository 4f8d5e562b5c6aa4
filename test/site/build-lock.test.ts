import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildUnderWay, withBuildLock } from '#site/build/with-build-lock.ts';
import { temporaryFolder } from '../support/write-content.ts';

test('names its owner while the task runs and goes away after it', async () => {
  const cache = join(await temporaryFolder(), 'cache');
  const seen = await withBuildLock(cache, async () => readFileSync(join(cache, 'build.lock'), 'utf8'));
  expect(seen).toBe(String(process.pid));
  expect(existsSync(join(cache, 'build.lock'))).toBe(false);
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

test.each(['', 'not a number', '-1', '0'])('takes over a lock that holds %j', async (text) => {
  const cache = await temporaryFolder();
  writeFileSync(join(cache, 'build.lock'), text);
  expect(await withBuildLock(cache, async () => 'done')).toBe('done');
});

test('takes over the lock of a process that has ended', async () => {
  const cache = await temporaryFolder();
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  writeFileSync(join(cache, 'build.lock'), String(pid));
  expect(await withBuildLock(cache, async () => 'done')).toBe('done');
});
