import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder } from '#site/build/copy-folder.ts';
import { filesBelow } from '#site/build/manifest.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

test('copies all files of a folder of somebody with a Japanese name over those that are there', async () => {
  const folder = join(await temporaryFolder(), '山田 太郎');
  await writeFiles(join(folder, 'from'), { 'index.html': 'new', 'media/課/様式 1.docx': 'form' });
  await writeFiles(join(folder, '手順書'), { 'index.html': 'old', 'own.txt': 'own' });
  copyFolder(join(folder, 'from'), join(folder, '手順書'));
  expect(filesBelow(join(folder, '手順書'))).toEqual(['index.html', 'media/課/様式 1.docx', 'own.txt']);
  expect(readFileSync(join(folder, '手順書', 'index.html'), 'utf8')).toBe('new');
});

test('makes a folder that is empty', async () => {
  const folder = await temporaryFolder();
  copyFolder(folder, join(folder, 'empty'));
  expect(filesBelow(join(folder, 'empty'))).toEqual([]);
});
