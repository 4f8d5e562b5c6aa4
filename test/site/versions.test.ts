import { beforeAll, describe, expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { siteOptions } from '#site/site-options.ts';
import { editionNotice } from '#site/views/edition-notice.ts';
import { versionsOn } from '#site/versions.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder } from '../support/write-content.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';

/** A repository in which one procedure had these editions, 0 for its removal, each written as `day/number`. */
async function repositoryWith(written: string): Promise<GitRepository> {
  const repository = await gitRepository();
  await repository.write({ 'manual.yaml': 'organisation: 継手市\n' });
  for (const each of written.split(' ')) {
    const [day = '', edition = ''] = each.split('/');
    const text = procedureText({ edition, effectiveFrom: `2026-0${edition}-01`, reviewed: '2026-01-01' });
    await repository.commit({ [FILE]: edition === '0' ? undefined : text }, { date: `${day}T10:00:00+09:00` });
  }
  return repository;
}

/** What the pages of the editions say on a day, by number; whether the procedure is in the manual; which is in force. */
async function shownOn({ content }: GitRepository, asOf: string) {
  const options = { ...siteOptions({}, asOf), contentDir: content, cacheDir: await temporaryFolder() };
  const { manual, editionsById } = await versionsOn(await readManual(content), asOf, options);
  const editions = editionsById.get('juki-001') ?? [];
  return {
    isThere: manual.procedureById.has('juki-001'),
    current: editions.find(({ place }) => place === 'current')?.edition.number,
    texts: editions.map((each) => editionNotice(each, editions).text),
  };
}

describe('a procedure that was removed and put back with the edition before', () => {
  let repository: GitRepository;
  beforeAll(async () => {
    repository = await repositoryWith('2026-01-01/1 2026-02-01/2 2026-05-01/0 2026-06-01/1');
  });

  test.each([
    ['2026-04-30', { isThere: true, current: 2 }],
    ['2026-05-01', { isThere: false, current: undefined }],
    ['2026-05-31', { isThere: false, current: undefined }],
    ['2026-06-01', { isThere: true, current: 1 }],
  ])('is on %s %j', async (day, shown) => {
    expect(await shownOn(repository, day)).toMatchObject(shown);
  });

  test('says while it was gone since when', async () => {
    const { texts } = await shownOn(repository, '2026-05-10');
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain('この手順書は、令和8年5月1日に廃止されました。');
  });
});

test.each([
  ['removed again', '2026-01-01/1 2026-02-01/2 2026-05-01/0 2026-06-01/3 2026-08-01/0', 3],
  ['removed after it was taken back', '2026-01-01/1 2026-02-01/2 2026-05-01/1 2026-08-01/0', 2],
])('every edition of a procedure that was %s tells the last day', async (_, written, count) => {
  const { texts } = await shownOn(await repositoryWith(written), '2026-09-01');
  expect(texts).toHaveLength(count);
  for (const text of texts) expect(text).toContain('この手順書は、令和8年8月1日に廃止されました。');
});
