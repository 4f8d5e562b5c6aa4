import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepHistory, type KnownHistory, nothingKnown, recallHistory } from '#read/history/history-cache.ts';
import type { OrderedCommit } from '#read/history/ordered-commit.ts';
import { KEPT_FIELDS, type TextFacts } from '#read/history/text-facts.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { historyOf, plainHistory } from '../../support/history-of.ts';
import { procedureText } from '../../support/procedure-text.ts';
import { temporaryFolder } from '../../support/write-content.ts';

const KEY = { version: '1', root: '/content' };

const commit = (id: string, changes: OrderedCommit['changes'], isRoot = false): OrderedCommit => ({
  commit: id,
  order: 1_700_000_000,
  at: '2023-11-14T22:13:20Z',
  day: '2023-11-15',
  subject: `件名${id}`,
  changes,
  isRoot,
});

/** A different value in each field, so that none can stand in the place of another. */
const ALL_FIELDS = {
  values: Object.fromEntries(KEPT_FIELDS.map((key) => [key, { of: key }])),
  content: 'c',
  body: 'b',
} as unknown as TextFacts;

const HISTORY: KnownHistory & { head: string } = {
  head: 'c',
  commits: [
    commit('a', [], true),
    commit('b', [
      ['sections/s/procedures/x-1.mdx', 'blob-1'],
      ['sections/s/procedures/x-2.mdx', 'blob-2'],
    ]),
    commit('c', [['sections/s/procedures/x-1.mdx', '']]),
  ],
  factsByBlob: new Map([
    ['blob-1', ALL_FIELDS],
    ['blob-2', {}],
    ['blob-3', { values: { title: '受付' }, content: 'd', body: 'b' }],
  ]),
};

describe('what is kept of a history', () => {
  test('is recalled as it was, and extended', async () => {
    const cacheDir = await temporaryFolder();
    keepHistory(cacheDir, KEY, HISTORY);
    const recalled = recallHistory(cacheDir, KEY);
    expect(recalled).toEqual({ ...HISTORY, base: { head: 'c', commitCount: 3, textCount: 3 } });
    const more = new Map([...recalled.factsByBlob, ['blob-4', ALL_FIELDS] as const]);
    const later = { ...recalled, head: 'd', commits: [...recalled.commits, commit('d', [])], factsByBlob: more };
    keepHistory(cacheDir, KEY, later);
    expect(recallHistory(cacheDir, KEY)).toEqual(later);
  });

  test.each([{ version: '2' }, { root: '/other' }])('belongs to %o alone', async (other) => {
    const cacheDir = await temporaryFolder();
    keepHistory(cacheDir, KEY, HISTORY);
    expect(recallHistory(cacheDir, { ...KEY, ...other })).toEqual(nothingKnown());
  });
});

test('a damaged cache is read anew', async () => {
  const { content, commit: make } = await gitRepository();
  const cacheDir = await temporaryFolder();
  for (const edition of [1, 2]) {
    await make({ 'sections/s/procedures/x-1.mdx': procedureText({ edition: String(edition) }) });
    await historyOf(content, cacheDir);
  }
  const whole = plainHistory(await historyOf(content));
  for (const name of ['history.json', 'history-recent.json']) {
    const file = path.join(cacheDir, name);
    const text = await readFile(file, 'utf8');
    for (const damaged of ['', text.slice(0, -9), text.replaceAll('2', '1'), text.split('\n').slice(0, 3).join('\n')]) {
      await writeFile(file, damaged);
      expect(plainHistory(await historyOf(content, cacheDir))).toEqual(whole);
    }
  }
});
