import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, isWhole, MANIFEST, writeManifest } from '#site/build/manifest.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

test('lists the sum of every file in the form of sha256sum', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, { 'b.html': 'b', 'a/a.html': 'a', 'a.html': '' });
  writeManifest(dir);
  expect(readFileSync(join(dir, MANIFEST), 'utf8')).toBe(
    [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html',
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/a.html',
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html',
      '',
    ].join('\n'),
  );
});

test.skipIf(process.platform !== 'linux')('is accepted by sha256sum itself', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, { 'index.html': '継手', 'media/様式.txt': '様式' });
  writeManifest(dir);
  expect(execFileSync('sha256sum', ['--check', '--quiet', MANIFEST], { cwd: dir, encoding: 'utf8' })).toBe('');
});

test('is the same when it is written again', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, { 'index.html': 'a' });
  writeManifest(dir);
  const first = readFileSync(join(dir, MANIFEST), 'utf8');
  writeManifest(dir);
  expect(readFileSync(join(dir, MANIFEST), 'utf8')).toBe(first);
});

test('filesBelow lists files of all depths in one order', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, { 'b/c.txt': '', 'a.txt': '', 'B.txt': '', 'あ.txt': '' });
  expect(filesBelow(dir)).toEqual(['B.txt', 'a.txt', 'b/c.txt', 'あ.txt']);
});

test.each([
  ['nothing has happened', () => undefined, true],
  ['a file is another', (dir: string) => writeFileSync(join(dir, 'a.txt'), 'another'), false],
  ['a file is gone', (dir: string) => rmSync(join(dir, 'a.txt')), false],
  ['a file has come', (dir: string) => writeFileSync(join(dir, 'b.txt'), 'b'), false],
  ['the list is gone', (dir: string) => rmSync(join(dir, MANIFEST)), false],
])('a folder is whole or not when %s', async (_, change, expected) => {
  const dir = await temporaryFolder();
  writeFileSync(join(dir, 'a.txt'), 'a');
  writeManifest(dir);
  change(dir);
  expect(isWhole(dir)).toBe(expected);
});
