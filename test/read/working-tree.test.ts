import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWorkingTree } from '#read/working-tree.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const commitOf = async (contentDir: string) => (await readWorkingTree(contentDir)).commit;

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=継手', '-c', 'user.email=t@example.jp', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** A repository with the content committed in its folder `content`. */
const repository = async () => {
  const root = await temporaryFolder();
  const content = path.join(root, 'content');
  await writeFiles(content, { 'manual.yaml': 'title: 手順書\n', 'sections/課/手順.txt': 'あ' });
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', '最初');
  return { root, content, head: git(root, 'rev-parse', 'HEAD') };
};

test('names the commit of a clean folder', async () => {
  const { content, head } = await repository();
  expect(await commitOf(content)).toBe(head);
});

test('names it whatever lies changed outside the folder', async () => {
  const { root, content, head } = await repository();
  await writeFile(path.join(root, 'other.txt'), '');
  expect(await commitOf(content)).toBe(head);
});

test.each<[string, (content: string) => Promise<unknown>]>([
  ['a changed file', (content) => writeFile(path.join(content, 'manual.yaml'), 'title: 別\n')],
  ['a new file', (content) => writeFile(path.join(content, 'roster.csv'), '')],
  ['a removed file', (content) => rm(path.join(content, 'manual.yaml'))],
  [
    'a staged file',
    async (content) => {
      await writeFile(path.join(content, 'roster.csv'), '');
      git(content, 'add', '.');
    },
  ],
])('names none with %s', async (_, change) => {
  const { content } = await repository();
  await change(content);
  expect(await commitOf(content)).toBeUndefined();
});

test('names it where Excel has written nothing but other line ends', async () => {
  const { root, content, head } = await repository();
  await writeFile(path.join(root, '.gitattributes'), '* text=auto eol=lf\n');
  await writeFile(path.join(content, 'manual.yaml'), 'title: 手順書\r\n');
  expect(await commitOf(content)).toBe(head);
});

test('runs no program that the repository itself names, and says the same', async () => {
  const { root, content, head } = await repository();
  const marker = path.join(root, '..', `${path.basename(root)}-marker`);
  const program = `touch ${marker}; cat`;
  for (const key of ['filter.a.clean', 'filter.a.process', 'filter.a.smudge', 'core.fsmonitor'])
    git(root, 'config', key, program);
  await writeFile(path.join(root, '.git/info/attributes'), '* filter=a\n');
  await utimes(path.join(content, 'manual.yaml'), 1, 1);
  expect(await commitOf(content)).toBe(head);
  expect(existsSync(marker)).toBe(false);
});

test.each([
  ['an equals sign', Buffer.from('a=b')],
  ['bytes that are no text', Buffer.from([0x61, 0xff])],
])('runs no program whose name cannot be given back to git: %s, and takes nothing of the record', async (_, name) => {
  const { root, content } = await repository();
  const marker = path.join(root, '..', `${path.basename(root)}-marker`);
  const filter = ['[filter "', name, `"]\n  clean = "touch ${marker}; cat"\n`].map((part) => Buffer.from(part));
  await appendFile(path.join(root, '.git/config'), Buffer.concat(filter));
  await writeFile(path.join(root, '.git/info/attributes'), Buffer.concat([Buffer.from('* filter='), name]));
  await utimes(path.join(content, 'manual.yaml'), 1, 1);
  expect(await readWorkingTree(content)).toMatchObject({ state: 'unreadable', uncommitted: [] });
  expect(existsSync(marker)).toBe(false);
});

test('takes no files that lie in the folder for its repository', async () => {
  const { root, content, head } = await repository();
  const forged = await repository();
  await cp(path.join(forged.root, '.git'), content, { recursive: true });
  git(content, 'config', '--file', path.join(content, 'config'), 'core.bare', 'false');
  git(content, 'config', '--file', path.join(content, 'config'), 'core.worktree', content);
  expect(await readWorkingTree(content)).toMatchObject({ state: 'unreadable', tracked: new Set() });
  expect(git(root, 'rev-parse', 'HEAD')).toBe(head);
});

test('names none where a repository lies inside the folder', async () => {
  const { root, content } = await repository();
  const inner = path.join(content, 'sections/inner');
  await writeFiles(inner, { 'a.txt': '' });
  git(inner, 'init', '--quiet');
  git(inner, 'add', '.');
  git(inner, 'commit', '--quiet', '-m', '内');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', '外');
  expect(await commitOf(content)).toBeUndefined();
});

test('names none without a repository, and none before the first commit', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'content/manual.yaml': '' });
  expect(await commitOf(path.join(root, 'content'))).toBeUndefined();
  git(root, 'init', '--quiet');
  expect(await commitOf(path.join(root, 'content'))).toBeUndefined();
});

test.each([
  ['as untracked files', ''],
  ['and ignored by it', 'unpacked/\n'],
])('does not take the commit of a foreign repository around an unpacked folder, %s', async (_, ignored) => {
  const { root } = await repository();
  await writeFile(path.join(root, '.gitignore'), ignored);
  await writeFiles(path.join(root, 'unpacked/content'), { 'manual.yaml': '' });
  expect(await commitOf(path.join(root, 'unpacked/content'))).toBeUndefined();
});

test('runs no program that the repository names', async () => {
  const { root, content, head } = await repository();
  const hook = path.join(root, 'hook.sh');
  await writeFile(hook, `#!/bin/sh\ntouch ${path.join(root, 'ran')}\n`);
  await chmod(hook, 0o755);
  git(root, 'config', 'core.fsmonitor', hook);
  expect(await commitOf(content)).toBe(head);
  await expect(mkdir(path.join(root, 'ran'))).resolves.toBeUndefined();
});
