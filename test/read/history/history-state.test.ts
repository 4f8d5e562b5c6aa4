import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { HISTORY_FIX } from '#model/history.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { historyOf, plainHistory } from '../../support/history-of.ts';
import { ON_WINDOWS } from '../../support/on-windows.ts';
import { procedureText } from '../../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../../support/write-content.ts';
import { writeFiles } from '../../support/write-files.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const text = (edition: number, body?: string) => procedureText({ edition: String(edition) }, body);
const numbers = async (content: string) =>
  (await historyOf(content)).editionsById.get('juki-001')?.map(({ number }) => number);

describe('where git cannot tell the past, the current edition is there and the rest is said to be unknown', () => {
  test('without git', async () => {
    const content = await writeContent();
    const history = await historyOf(content);
    expect(history).toMatchObject({ state: 'none', uncommitted: [], head: undefined });
    expect(history.unknown).toContain('改訂履歴がありません');
    expect(history.editionsById.get('juki-001')).toMatchObject([
      { number: 1, isCurrentFile: true, isUncommitted: false },
    ]);
  });

  test('before the first commit, and with staged files only', async () => {
    const { content, write, git } = await gitRepository();
    await write({ [FILE]: text(1) });
    expect(await historyOf(content)).toMatchObject({ state: 'untracked' });
    git('add', '.');
    expect(await historyOf(content)).toMatchObject({ state: 'untracked' });
  });

  test('in a foreign repository around an unpacked folder', async () => {
    const { root, commit } = await gitRepository();
    await commit({ [FILE]: text(1) });
    await writeFiles(path.join(root, 'unpacked/content'), { [FILE]: text(3) });
    const history = await historyOf(path.join(root, 'unpacked/content'));
    expect(history).toMatchObject({ state: 'untracked' });
    expect(history.revisionsById.get('juki-001')).toEqual([]);
  });

  test('with a repository that cannot be read', async () => {
    const content = await writeContent();
    await mkdir(path.join(content, '..', '.git'));
    expect(await historyOf(content)).toMatchObject({ state: 'unreadable' });
  });

  test('where git is not installed', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1) });
    vi.stubEnv('PATH', '');
    const history = await historyOf(content);
    vi.unstubAllEnvs();
    expect(history).toMatchObject({ state: 'no-git' });
    expect(HISTORY_FIX[history.state]).toContain('Git for Windows');
  });

  test('with a repository of another user, as a scheduled task finds it', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1) });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const history = await historyOf(content);
    vi.unstubAllEnvs();
    expect(history).toMatchObject({ state: 'not-owner' });
    expect(HISTORY_FIX[history.state]).toContain('safe.directory');
  });

  test('with a repository whose objects are gone', async () => {
    const { root, content, commit } = await gitRepository();
    await commit({ [FILE]: text(1) });
    await rm(path.join(root, '.git/objects'), { recursive: true });
    await mkdir(path.join(root, '.git/objects'));
    expect(await historyOf(content)).toMatchObject({ state: 'unreadable' });
  });

  test('with a repository inside the folder', async () => {
    const { content, commit, git } = await gitRepository();
    const inner = path.join(content, 'sections/zeimu');
    await writeFiles(inner, { 'procedures/zei-001.mdx': text(1) });
    git('init', '--quiet', inner);
    git('-C', inner, 'add', '.');
    git('-C', inner, 'commit', '--quiet', '-m', '内');
    await commit({ [FILE]: text(1) });
    const history = await historyOf(content);
    expect(history).toMatchObject({ state: 'nested', uncommitted: ['sections/zeimu/procedures/zei-001.mdx'] });
    expect(history.revisionsById.get('juki-001')).toHaveLength(1);
  });

  test('in a shallow clone: the oldest commit is not taken for the change', async () => {
    const { root, commit } = await gitRepository();
    for (const edition of [1, 2, 3]) await commit({ [FILE]: text(edition) });
    const clone = path.join(await temporaryFolder(), 'clone');
    const { git } = await gitRepository();
    git('clone', '--quiet', '--depth=2', pathToFileURL(root).href, clone);
    const history = await historyOf(path.join(clone, 'content'));
    expect(history).toMatchObject({ state: 'shallow' });
    expect(history.revisionsById.get('juki-001')?.map(({ edition, isCut }) => [edition, isCut])).toEqual([
      [2, true],
      [3, undefined],
    ]);
    git('-C', clone, 'fetch', '--quiet', '--unshallow');
    expect(await numbers(path.join(clone, 'content'))).toEqual([1, 2, 3]);
  });

  test('in a clone without old texts', async () => {
    const { root, commit, git } = await gitRepository();
    for (const edition of [1, 2]) await commit({ [FILE]: text(edition) });
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = path.join(await temporaryFolder(), 'clone');
    git('clone', '--quiet', '--filter=blob:none', pathToFileURL(root).href, clone);
    const history = await historyOf(path.join(clone, 'content'));
    expect(history).toMatchObject({ state: 'partial' });
    expect(history.revisionsById.get('juki-001')).toHaveLength(2);
    expect(await numbers(path.join(clone, 'content'))).toEqual([2]);
  });
});

describe('files that are not committed', () => {
  test('are named, and their edition is the file', async () => {
    const { content, commit, write } = await gitRepository();
    await commit({ [FILE]: text(1), '.gitignore': '*-009.mdx\n' });
    const ignored = 'sections/koseki-jumin/procedures/juki-009.mdx';
    await write({ [FILE]: text(2), 'sections/課/procedures/juki-002.mdx': text(1), [ignored]: text(1) });
    const history = await historyOf(content);
    expect(history.uncommitted).toEqual([FILE, ignored, 'sections/課/procedures/juki-002.mdx'].toSorted());
    expect(history.editionsById.get('juki-001')).toMatchObject([
      { number: 1, isCurrentFile: false, isUncommitted: false },
      { number: 2, isCurrentFile: true, isUncommitted: true, revision: undefined },
    ]);
  });

  test('do not count where only their line ends differ from what is committed', async () => {
    const { content, commit, git } = await gitRepository();
    await commit({ [FILE]: text(1) });
    await rm(path.join(content, FILE));
    git('config', 'core.autocrlf', 'true');
    git('checkout', '--quiet', '.');
    expect(await readFile(path.join(content, FILE), 'utf8')).toContain('\r\n');
    expect(await historyOf(content)).toMatchObject({ uncommitted: [], state: 'complete' });
  });

  test('leave a removed procedure among the gone', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1), 'manual.yaml': '' });
    await rm(path.join(content, FILE));
    const { goneById } = await historyOf(content);
    expect([...goneById.values()]).toMatchObject([{ id: 'juki-001', goneOn: undefined, lastEdition: { number: 1 } }]);
  });
});

test.skipIf(ON_WINDOWS)('file names and texts that look like something else change nothing', async () => {
  const { content, commit } = await gitRepository();
  const odd = ['a\tb.mdx', ':100644 x.mdx', '"q".mdx', 'line\nend.mdx', '-x.mdx', 'deadbeef'.repeat(5)];
  const files = odd.map((name) => [`sections/s/procedures/${name}`, text(1)] as const);
  await commit({ [FILE]: text(1), ...Object.fromEntries(files) }, { subject: `:100644 100644 ${'a'.repeat(40)} M` });
  await commit({ [FILE]: text(2), 'sections/s/procedures/bytes.mdx': new Uint8Array([0xff, 0, 0x8f]) });
  const history = await historyOf(content);
  expect(history.revisionsById.get('juki-001')?.map(({ edition }) => edition)).toEqual([1, 2]);
  expect(history.revisionsById.get('bytes')?.map(({ content: digest }) => digest)).toEqual([undefined]);
  for (const name of odd.slice(0, 5)) expect(history.revisionsById.get(name.slice(0, -4))).toHaveLength(1);
});

test('settings of the repository that change what git prints change nothing', async () => {
  const { content, commit, git } = await gitRepository();
  await commit({ [FILE]: text(1) });
  await commit({ [FILE]: text(2) });
  const before = plainHistory(await historyOf(content));
  const settings = ['log.showRoot false', 'diff.orderFile none', 'log.follow true', 'log.showSignature true'];
  const more = ['diff.relative true', 'diff.renames copies', 'core.quotePath true', 'log.diffMerges combined'];
  for (const setting of [...settings, ...more]) git('config', ...setting.split(' '));
  expect(plainHistory(await historyOf(content))).toEqual(before);
});

test('the cache is extended, thrown away after a rewrite and not taken for another folder', async () => {
  const { content, commit, git, root } = await gitRepository();
  const cacheDir = await temporaryFolder();
  const same = async (folder = content) =>
    expect(plainHistory(await historyOf(folder, cacheDir))).toEqual(plainHistory(await historyOf(folder)));
  for (const edition of [1, 2, 3]) {
    await commit({ [FILE]: text(edition) });
    await same();
  }
  git('reset', '--quiet', '--hard', 'HEAD~2');
  await same();
  await commit({ [FILE]: text(7) });
  await same();
  git('reset', '--quiet', '--hard', 'HEAD~1');
  git('reflog', 'expire', '--expire=now', '--all');
  git('gc', '--quiet', '--prune=now');
  await same();
  await commit({ '../other/manual.yaml': '', [`../other/${FILE}`]: text(5) });
  await same(path.join(root, 'other'));
});
