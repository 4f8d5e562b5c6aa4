import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '#site/write-files.ts';
import { temporaryFolder } from '../support/write-content.ts';

test('says so in Japanese where there is no such place, or a name that the system does not take', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, process.platform === 'win32' ? 'a?b.csv' : 'a.csv');
  if (process.platform !== 'win32') await symlink(path.join(folder, 'no-drive', 'a.csv'), file);
  expect(await writeFiles([{ path: file, data: '' }])).toEqual({
    problem: expect.stringContaining('に書き込めません。ドライブやフォルダーがないか、'),
  });
});
