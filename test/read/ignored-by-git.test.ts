import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isIgnored } from '#read/known-files.ts';
import { readWorkingTree } from '#read/working-tree.ts';
import { gitRepository } from '../support/git-repository.ts';
import { BASE_CONTENT } from '../support/write-content.ts';

test('what machines leave beside files, and reading passes over, is not committed: a lock file holds a name', async () => {
  const { root, content, commit, write } = await gitRepository();
  await copyFile('.gitignore', path.join(root, '.gitignore'));
  await commit(BASE_CONTENT);
  const names = [
    '~$inventory.csv',
    '.~lock.inventory.csv#',
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '._a.csv',
    'a.swp',
  ];
  expect(names.filter((name) => !isIgnored(name))).toEqual([]);
  await write(Object.fromEntries(names.map((name) => [`sections/koseki-jumin/${name}`, 'x'])));
  expect((await readWorkingTree(content)).uncommitted).toEqual([]);
});
