import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { publish, recoverPublished } from '#site/build/publish.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

async function folders(): Promise<{ built: string; out: string }> {
  const folder = await temporaryFolder();
  const [built, out] = [join(folder, 'built'), join(folder, 'public', 'dist')];
  await writeFiles(built, { 'index.html': 'new', 'works/a.html': 'new' });
  return { built, out };
}

test('makes the folder where there is none', async () => {
  const { built, out } = await folders();
  publish(built, out);
  expect(filesBelow(out)).toEqual(['index.html', 'works/a.html']);
});

test('replaces the whole of the old site and leaves nothing beside it', async () => {
  const { built, out } = await folders();
  await writeFiles(out, { 'index.html': 'old', 'gone.html': 'old' });
  publish(built, out);
  expect(filesBelow(out)).toEqual(['index.html', 'works/a.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect([`${out}.next`, `${out}.previous`].filter((path) => existsSync(path))).toEqual([]);
});

/** Whether the published page is the very file that was built, with the rights that it was made with. */
async function isSameFile(folder: string, platform: NodeJS.Platform): Promise<boolean> {
  const { built } = await folders();
  const out = join(dirname(built), folder);
  const { ino } = statSync(join(built, 'index.html'));
  publish(built, out, { platform });
  expect(filesBelow(out)).toEqual(['index.html', 'works/a.html']);
  return statSync(join(out, 'index.html')).ino === ino;
}

test.each([
  { folder: 'dist', platform: 'linux', isMoved: true },
  { folder: 'public/dist', platform: 'linux', isMoved: true },
  { folder: 'dist', platform: 'win32', isMoved: true },
  { folder: 'public/dist', platform: 'win32', isMoved: false },
] as const)(
  'moves the site rather than copying it, but where its readers would not have their rights: %o',
  async (at) => {
    expect(await isSameFile(at.folder, at.platform)).toBe(at.isMoved);
  },
);

test('leaves no half of a site on a disk that had no room for it', async () => {
  const { built, out } = await folders();
  expect(() => publish(`${built}-missing`, out, { platform: 'win32' })).toThrow();
  expect(readdirSync(dirname(out))).toEqual([]);
});

test('takes no file of a copy that was interrupted', async () => {
  const { built, out } = await folders();
  await writeFiles(`${out}.next`, { 'half.html': 'half' });
  publish(built, out);
  expect(filesBelow(out)).toEqual(['index.html', 'works/a.html']);
});

test('brings the old site back where a run ended between the two renames', async () => {
  const { out } = await folders();
  await writeFiles(`${out}.previous`, { 'index.html': 'old' });
  recoverPublished(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(existsSync(`${out}.previous`)).toBe(false);
});

test('keeps the new site where a run ended after the two renames', async () => {
  const { out } = await folders();
  await writeFiles(out, { 'index.html': 'new' });
  await writeFiles(`${out}.previous`, { 'index.html': 'old' });
  recoverPublished(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(`${out}.previous`)).toBe(false);
});

test('keeps the old site where the copy fails', async () => {
  const { built, out } = await folders();
  await writeFiles(out, { 'index.html': 'old' });
  cpSync(out, `${out}.keep`, { recursive: true });
  expect(() => publish(`${built}-missing`, out)).toThrow();
  expect(filesBelow(out)).toEqual(filesBelow(`${out}.keep`));
});

const held = () => {
  throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
};

test('replaces the site although somebody has a file of the old one open, and removes that with a later build', async () => {
  const { built, out } = await folders();
  for (const text of ['1', '2', '3']) {
    await writeFiles(built, { 'index.html': text, 'SHA256SUMS.txt': '' });
    publish(built, out, { remove: held });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(text);
  }
  expect(readdirSync(dirname(out))).toEqual(['dist', 'dist.previous', 'dist.previous-2']);
  await writeFiles(built, { 'index.html': '4' });
  publish(built, out);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
});

test('of several old sites the one that is whole is brought back', async () => {
  const { out } = await folders();
  await writeFiles(`${out}.previous`, { 'index.html': 'half removed' });
  await writeFiles(`${out}.previous-2`, { 'index.html': 'whole', 'SHA256SUMS.txt': '' });
  recoverPublished(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('whole');
  expect(readdirSync(dirname(out))).toEqual(['dist']);
});
