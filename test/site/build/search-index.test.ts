import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BodyRecord } from '#search/bodies/body-record.ts';
import { forgetParts, indexBodies } from '#site/build/search/index-bodies.ts';
import { differences } from '../../support/compare-sites.ts';
import { temporaryFolder } from '../../support/write-content.ts';

const WORDS = ['転入届', '督促状', '印鑑登録', '課税証明書', '避難所', '予算の流用', '第22条の2', 'ＬＧＷＡＮ'];
const records = Array.from({ length: 450 }, (_, at): BodyRecord => {
  const text = WORDS.filter((_word, place) => (at >> place) % 3 !== 0).join('、');
  return { url: `procedures/juki-${at}.html`, passages: [{ anchor: '', label: `手順書${at}`, text }] };
});
const edited = records.with(7, {
  url: 'procedures/juki-7.html',
  passages: [{ anchor: '', label: '改めた手順書', text: '公印' }],
});

async function index(texts: readonly BodyRecord[], cacheDir: string): Promise<string> {
  const folder = await temporaryFolder();
  const store = { cacheDir, version: 'test' };
  forgetParts(store, await indexBodies(texts, { folder, prefix: '', store }));
  return folder;
}

/** When each part in the cache was made. */
function made(cacheDir: string): string[] {
  const dir = join(cacheDir, 'search-parts');
  return readdirSync(dir).map((name) => `${name} ${statSync(join(dir, name)).mtimeMs}`);
}

test('after one edit one part is made anew, and the index is the one that a first build makes', async () => {
  const [kept, fresh] = [await temporaryFolder(), await temporaryFolder()];
  const before = await index(records, kept);
  const parts = made(kept);
  const warm = await index(edited, kept);
  const clean = await index(edited, fresh);
  expect(differences(warm, clean)).toEqual([]);
  expect(differences(warm, before)).not.toEqual([]);
  expect(made(kept).filter((part) => !parts.includes(part))).toHaveLength(1);
  expect(made(kept)).toHaveLength(parts.length);
});

test('what one build has made is forgotten when no text has it any more', async () => {
  const cacheDir = await temporaryFolder();
  await index(records.slice(0, 3), cacheDir);
  const [first] = made(cacheDir);
  await index(records.slice(3, 6), cacheDir);
  expect(made(cacheDir)).toHaveLength(1);
  expect(made(cacheDir)).not.toContain(first);
});

test.each([
  ['○○ among others', '○○', records.slice(0, 3)],
  ['○○ alone', '○○', []],
  ['÷ alone', '÷', []],
])('indexes a text of signs, as a draft may be: %s', async (_, sign, others) => {
  const draft = { url: 'procedures/juki-999.html', passages: [{ anchor: '', label: sign, text: `${sign}。` }] };
  const folder = await temporaryFolder();
  const store = { cacheDir: await temporaryFolder(), version: 'test' };
  const [part] = await indexBodies([...others, draft], { folder, prefix: '', store });
  expect(part?.urls).toEqual([...others, draft].map(({ url }) => url));
});
