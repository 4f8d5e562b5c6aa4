import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('moves the built site rather than copying it', async () => {
  const { built, out } = await folders();
  publish(built, out);
  expect(existsSync(built)).toBe(false);
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
