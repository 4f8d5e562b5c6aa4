import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseTags, type ReadTag } from '#read/history/read-tags.ts';
import { toTags } from '#read/history/to-tags.ts';
import { readManual } from '#read/read-manual.ts';
import { settingsSchema } from '#model/settings.ts';
import type { Manual } from '#model/manual.ts';
import { editionsOn } from '#report/editions-on.ts';
import { historyUpTo } from '#report/history-up-to.ts';
import { aRevision } from '../../support/an-edition.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { procedureText } from '../../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder } from '../../support/write-content.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const settings = settingsSchema.parse({ organisation: '継手市' });

test('takes annotated tags alone, whatever their message says', () => {
  const records = [
    ['tag', 'refs/tags/edition/令和8年4月', 'commit', 'c1', '1775000000', '1774000000', '題名 tag'],
    ['\ncommit', 'refs/tags/edition/軽い', '', '', '', '', '件名'],
    ['\ntag', 'refs/tags/edition/木', 'tree', 't1', '', '', ''],
    ['\n'],
  ];
  expect(parseTags(records.flat().join('\0'))).toEqual([
    { name: '令和8年4月', commit: 'c1', time: 1775000000, message: '題名 tag' },
    { name: '木', commit: undefined, time: 0, message: '' },
  ]);
});

const aReadTag = (parts: Partial<ReadTag> = {}): ReadTag => ({
  name: '令和8年4月',
  commit: 'c0',
  time: 1774969200,
  message: '配布 taro@example.jp',
  ancestors: new Set(['c0', 'c1']),
  ...parts,
});

describe('toTags', () => {
  const revisionsById = new Map([['juki-001', [aRevision({ commit: 'c1' })]]]);

  test('keeps the day in Japan, the message without an address, and the commits that changed a procedure', () => {
    expect(toTags([aReadTag()], { revisionsById, settings }).tags).toEqual([
      {
        name: '令和8年4月',
        commit: 'c0',
        at: '2026-03-31T15:00:00Z',
        day: '2026-04-01',
        message: '配布 （メールアドレス）',
        known: new Set(['c1']),
      },
    ]);
  });

  test('leaves the message out where subjects are turned off', () => {
    const off = { ...settings, history: { subjects: false } };
    expect(toTags([aReadTag()], { revisionsById, settings: off }).tags[0]?.message).toBe('');
  });

  test.each([
    ['a/b', '使えない文字'],
    ['<b>', '「<」'],
    ['index', '出力が使う名前'],
    ['Con', 'Windows'],
    ['-x', '使えない文字'],
    ["a'b", '使えない文字'],
    ['a\u202Eb', '目に見えない文字'],
    ['か\u3099', 'NFD'],
    ['あ'.repeat(66), '長すぎます'],
  ])('has no page for %j', (name, reason) => {
    const { tags, skippedTags } = toTags([aReadTag({ name })], { revisionsById, settings });
    expect(tags).toEqual([]);
    expect(skippedTags[0]?.reason).toContain(reason);
  });

  test.each([
    ['that marks no commit', { commit: undefined }],
    ['of a commit that did not lead to the content', { ancestors: undefined }],
  ])('has no page for a tag %s', (_, parts) => {
    const { tags, skippedTags } = toTags([aReadTag(parts)], { revisionsById, settings });
    expect([tags.length, skippedTags.length]).toEqual([0, 1]);
  });

  test('has one page for two names that some systems take for one', () => {
    const found = toTags([aReadTag({ name: 'v1' }), aReadTag({ name: 'V1' })], { revisionsById, settings });
    expect([found.tags.map(({ name }) => name), found.skippedTags.map(({ name }) => name)]).toEqual([['V1'], ['v1']]);
  });
});

describe('a real repository', () => {
  let manual: Manual;

  beforeAll(async () => {
    const { content, commit, git } = await gitRepository();
    await commit({ ...BASE_CONTENT, [FILE]: procedureText({ effectiveFrom: '2026-03-02' }) });
    // Made before the tag, merged after it: not known at the tag.
    git('checkout', '--quiet', '-b', 'side');
    await commit({ [FILE]: procedureText({ edition: '2', effectiveFrom: '2026-03-04' }) });
    git('checkout', '--quiet', 'main');
    git('tag', '-a', 'edition/四月', '-m', '4月の手順書\n\n本文');
    git('tag', 'edition/軽い');
    git('merge', '--quiet', '--no-ff', '-m', '取込み', 'side');
    await commit({ [FILE]: undefined });
    git('tag', '-a', 'edition/廃止の後', '-m', '廃止の後');
    git('tag', '-a', "edition/a'b", '-m', '名前');
    manual = await readManual(content, { cacheDir: path.join(await temporaryFolder(), 'cache') });
  });

  test('gives its annotated tags, the newest first, and nobody who made them', () => {
    const { tags, skippedTags } = manual.history;
    expect(tags.map(({ name, day, message }) => [name, day, message])).toEqual([
      ['廃止の後', '2026-03-09', '廃止の後'],
      ['四月', '2026-03-05', '4月の手順書'],
    ]);
    expect(skippedTags.map(({ name }) => name)).toEqual(["a'b"]);
    expect(JSON.stringify([tags, skippedTags])).not.toMatch(/職員|example/u);
  });

  test('a tag knows what its commit builds on, not what was merged later', () => {
    const [gone, april] = manual.history.tags.map((tag) =>
      editionsOn(manual, tag.day, historyUpTo(manual.history, tag)),
    );
    expect(april).toMatchObject([{ procedure: 'juki-001', state: '施行中', edition: 1 }]);
    expect(gone).toMatchObject([{ procedure: 'juki-001', state: '廃止', edition: 2, goneOn: '2026-03-08' }]);
    expect(editionsOn(manual, '2026-03-05')).toMatchObject([{ state: '施行中', edition: 2 }]);
  });
});
