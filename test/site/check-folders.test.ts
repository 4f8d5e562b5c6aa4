import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldersProblem } from '#site/build/folders-problem.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const FILES = { 'content/manual.yaml': '', 'mine/letter.txt': '', 'site/SHA256SUMS.txt': '', 'site/index.html': '' };

async function problemOf(folders: { content?: string; cache?: string; out?: string }) {
  const root = await temporaryFolder();
  await writeFiles(root, FILES);
  symlinkSync(join(root, 'content'), join(root, 'link'), 'junction');
  const { content = 'content', cache = 'cache', out = 'dist' } = folders;
  return foldersProblem({ contentDir: join(root, content), cacheDir: join(root, cache), outDir: join(root, out) });
}

test.each([
  [{}],
  [{ out: 'a/b/dist' }],
  [{ out: 'site' }],
  [{ out: 'content-site' }],
  [{ content: 'content', out: 'contents' }],
  [{ cache: 'site-cache', out: 'site' }],
])('%j may be used', async (folders) => {
  expect(await problemOf(folders)).toBeUndefined();
});

test.each([
  [{ content: 'mine' }, '「--content」で、manual.yaml のあるフォルダーを指定してください。'],
  [{ out: 'content' }, '手順書のフォルダー'],
  [{ out: 'content/' }, '手順書のフォルダー'],
  [{ out: 'content/dist' }, '手順書のフォルダー'],
  [{ out: 'link/dist' }, '手順書のフォルダー'],
  [{ out: '.' }, '手順書のフォルダー'],
  [{ cache: 'content/.cache' }, '手順書のフォルダー'],
  [{ cache: '.' }, '手順書のフォルダー'],
  [{ out: 'cache' }, '控えの置き場所'],
  [{ out: 'cache/dist' }, '控えの置き場所'],
  [{ cache: 'dist/cache' }, '控えの置き場所'],
  [{ out: 'mine' }, '作ったものではないファイル'],
  [{ out: 'mine/letter.txt' }, '作ったものではないファイル'],
])('%j may not be used: %s', async (folders, words) => {
  expect(await problemOf(folders)).toContain(words);
});
