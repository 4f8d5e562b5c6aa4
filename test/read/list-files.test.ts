import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#read/list-files.ts';
import { ON_WINDOWS } from '../support/on-windows.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const GOOD = { 'manual.yaml': '', 'sections/a/procedures/juki-001.mdx': '' };
const summary = (folder: string) => {
  const { files, notices } = listFiles(folder);
  return { paths: files.map((file) => file.path), notices: notices.map(({ file, ruleId }) => `${ruleId} ${file}`) };
};

async function leavesOut(file: string, ruleId: string) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { [file]: 'x', ...GOOD });
  expect(summary(folder)).toEqual({ paths: Object.keys(GOOD), notices: [`${ruleId} ${file}`] });
}

describe('a file that is left out, with all others still listed', () => {
  test.each([
    ['sections/a/procedures/a#b.mdx', 'portable-file-name'],
    ['sections/a/procedures/a%20b.mdx', 'portable-file-name'],
    ['sections/a/procedures/con.mdx', 'portable-file-name'],
    ['sections/a/procedures/Aux.mdx', 'portable-file-name'],
    ['sections/a/procedures/LPT1.mdx', 'portable-file-name'],
    ['sections/a/files/a.pdf ', 'portable-file-name'],
    ['sections/a/files/a.', 'portable-file-name'],
    ['sections/a/files/\u304b\u3099.pdf', 'portable-file-name'],
    ['sections/a/files/a\u200bb.pdf', 'portable-file-name'],
    [`sections/a/files/${'長'.repeat(70)}.pdf`, 'portable-file-name'],
    ['sections/a/procedures/juki-001.md', 'readable-file'],
    ['sections/a/procedures/juki-002.MDX', 'readable-file'],
    ['sections/a/procedures/juki-002.mdx.txt', 'readable-file'],
    ['sections/a/files/juki-002.mdx.txt', 'readable-file'],
    ['sections/a/inventory.xlsx', 'readable-file'],
    ['sections/a/procedures/run.js', 'readable-file'],
    ['sections/a/run.sh', 'readable-file'],
    ['sections/a/images/a.html', 'readable-file'],
    ['astro.config.mjs', 'readable-file'],
    ['package.json', 'readable-file'],
    ['README.md', 'readable-file'],
    ['.env', 'readable-file'],
    ['.npmrc', 'readable-file'],
    ['sections/a/files/.env', 'readable-file'],
    ['sections/a/procedures/index.mdx', 'portable-file-name'],
    ['juki-002.mdx', 'readable-file'],
    ['registers/other.csv', 'readable-file'],
  ])('%j: %s', leavesOut);

  // Windows has no such files, and takes the last name for that of another.
  test.skipIf(ON_WINDOWS).each([
    ['sections/a/procedures/a?b.mdx', 'portable-file-name'],
    ['sections/a/procedures/a:b.mdx', 'portable-file-name'],
    ['sections/a/procedures/a<b>.mdx', 'portable-file-name'],
    ['sections/a/procedures/a|b.mdx', 'portable-file-name'],
    ['sections/a/procedures/a"b.mdx', 'portable-file-name'],
    ['sections/a/procedures/a*b.mdx', 'portable-file-name'],
    ['sections/a/procedures/a\\b.mdx', 'portable-file-name'],
    ['sections/a/files/a\nb.pdf', 'portable-file-name'],
    ['sections/a/procedures/JUKI-001.mdx', 'portable-file-name'],
  ])('%j: %s', leavesOut);

  test.each([
    ['sections/a/procedures/juki-002.mdx.txt', '「.mdx」で終わる名前'],
    ['sections/a/files/juki-002.mdx.txt', '「.mdx」で終わる名前'],
    ['sections/a/procedures/juki-002.txt', '終わりを「.mdx」に変えて'],
    ['sections/a/section.yaml.txt', '「.yaml」で終わる名前'],
    ['sections/a/section.txt', '名前を「section.yaml」に変えて'],
    ['sections/a/inventory.csv.txt', '「.csv」で終わる名前'],
    ['roster.csv.txt', '「.csv」で終わる名前'],
    ['sections/a/inventory.txt', '名前を「inventory.csv」に変えて'],
    ['sections/a/inventory - コピー.csv', '「inventory.csv」に変えて、課に一つだけ'],
    ['sections/a/業務一覧.csv', '「inventory.csv」に変えて、課に一つだけ'],
    ['sections/a/section.yml', '「section.yaml」に変えて、課に一つだけ'],
    ['registers/other.csv', '「ファイルの一覧」にあります'],
    ['sections/a/gamen.png', '画像は images'],
    ['sections/a/inventory.xlsx', '「inventory.csv」の名前で保存'],
    ['sections/a/procedures/juki-002.docx', '「.mdx」のファイルに写して'],
    ['sections/a/images/gamen.bmp', 'PNGかJPEGで保存し直し'],
  ])('says what to do with %s', async (file, fix) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { [file]: 'x', ...GOOD });
    expect(listFiles(folder).notices.map((notice) => notice.fix)).toEqual([expect.stringContaining(fix)]);
  });

  test.each([
    ['sections/pagefind/section.yaml', 'portable-file-name sections/pagefind'],
    ['sections/nul/section.yaml', 'portable-file-name sections/nul'],
    ['sections/index/section.yaml', 'portable-file-name sections/index'],
    ['sections/a/procedures/old/juki-001.mdx', 'readable-file sections/a/procedures/old'],
    ['node_modules/x/index.js', 'readable-file node_modules'],
  ])('a folder that may not be there is reported once: %s', async (file, notice) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { ...GOOD, [file]: 'x' });
    expect(summary(folder)).toEqual({ paths: Object.keys(GOOD), notices: [notice] });
  });
});

test('of an inventory that is still a spreadsheet, says how to save it', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'sections/a/業務一覧.xlsx': 'x', ...GOOD });
  expect(listFiles(folder).notices.map(({ fix }) => fix)).toEqual([
    expect.stringContaining('「CSV UTF-8（コンマ区切り）」を選び、「inventory.csv」の名前で保存'),
  ]);
});

test('lists images and attachments of any depth, Japanese names included', async () => {
  const folder = await temporaryFolder();
  const files = ['sections/a/files/様式/第1号.xlsx', 'sections/a/images/画面.PNG'];
  await writeFiles(folder, Object.fromEntries(files.map((file) => [file, ''])));
  expect(summary(folder)).toEqual({ paths: files, notices: [] });
});

test.each(['.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini', '~$様式.xlsx'])('ignores %s', async (name) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...GOOD, [name]: '', [`sections/a/${name}`]: '' });
  expect(summary(folder)).toEqual({ paths: Object.keys(GOOD), notices: [] });
});

// Of all links, everybody on Windows may make a junction; elsewhere the word does nothing.
test('follows no link, to a file, a folder, nothing or itself', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, GOOD);
  await symlink('/etc/passwd', path.join(folder, 'sections/a/procedures/juki-002.mdx'), 'junction');
  await symlink('/etc', path.join(folder, 'sections/b'), 'junction');
  await symlink('nowhere', path.join(folder, 'roster.csv'), 'junction');
  await symlink('.', path.join(folder, 'registers'), 'junction');
  expect(summary(folder)).toEqual({
    paths: Object.keys(GOOD),
    notices: [
      'no-links-outside registers',
      'no-links-outside roster.csv',
      'no-links-outside sections/a/procedures/juki-002.mdx',
      'no-links-outside sections/b',
    ],
  });
});

test.skipIf(ON_WINDOWS)('opens no pipe', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, GOOD);
  execFileSync('mkfifo', [path.join(folder, 'sections/a/procedures/juki-002.mdx')]);
  expect(summary(folder)).toEqual({
    paths: Object.keys(GOOD),
    notices: ['readable-file sections/a/procedures/juki-002.mdx'],
  });
});

// Root may open everything, and Windows keeps rights elsewhere.
const mayOpenAll = ON_WINDOWS || process.getuid?.() === 0;
test.skipIf(mayOpenAll)('a folder that may not be opened is told, and the rest is listed', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...GOOD, 'sections/b/procedures/buns-001.mdx': '' });
  await chmod(path.join(folder, 'sections/b'), 0o000);
  expect(summary(folder)).toEqual({ paths: Object.keys(GOOD), notices: ['readable-file sections/b'] });
  await chmod(path.join(folder, 'sections/b'), 0o700);
});

test('tells the size of a file without reading it', async () => {
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'manual.yaml'), '');
  await truncate(path.join(folder, 'manual.yaml'), 10_000_000_000);
  expect(listFiles(folder).files).toEqual([{ path: 'manual.yaml', kind: 'settings', size: 10_000_000_000 }]);
});

test('throws with its cause where the folder is missing', () => {
  expect(() => listFiles('/nowhere/at/all')).toThrow(/^The content folder \/nowhere\/at\/all cannot be read\.$/u);
});
