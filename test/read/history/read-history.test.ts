import { describe, expect, test } from 'vitest';
import { editionInForce } from '#model/edition-in-force.ts';
import type { History } from '#model/history.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { historyOf } from '../../support/history-of.ts';
import { procedureText } from '../../support/procedure-text.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const text = (edition: number, more: Record<string, string> = {}, body?: string) =>
  procedureText({ edition: String(edition), effectiveFrom: `2026-0${3 + edition}-01`, ...more }, body);

/** Revisions as `day subject edition path`, without what every test would repeat. */
const revisionsIn = ({ revisionsById }: History, id = 'juki-001') =>
  (revisionsById.get(id) ?? []).map(({ day, subject, edition, path }) =>
    [day, subject, edition ?? '-', path.replace('/procedures/', ' ')].join(' '),
  );
const editionsIn = ({ editionsById }: History, id = 'juki-001') =>
  (editionsById.get(id) ?? []).map(({ number, revision, isCurrentFile }) => [number, revision?.subject, isCurrentFile]);

describe('revisions and editions', () => {
  test('are those of the commits that changed a procedure, oldest first', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1), 'manual.yaml': '' }, { subject: '制定' });
    await commit({ 'manual.yaml': 'title: 手順書\n' }, { subject: '表題' });
    await commit({ [FILE]: text(2) }, { subject: '改正' });
    await commit({ [FILE]: text(2, {}, '## 手順\n\n訂正\n') }, { subject: '訂正' });
    const history = await historyOf(content);
    expect(history).toMatchObject({ state: 'complete', unknown: '', uncommitted: [] });
    expect(revisionsIn(history)).toEqual([
      '2026-03-01 制定 1 sections/koseki-jumin juki-001.mdx',
      '2026-03-03 改正 2 sections/koseki-jumin juki-001.mdx',
      '2026-03-04 訂正 2 sections/koseki-jumin juki-001.mdx',
    ]);
    expect(editionsIn(history)).toEqual([
      [1, '制定', false],
      [2, '訂正', true],
    ]);
    expect(history.editionsById.get('juki-001')?.[1]?.firstRevision?.subject).toBe('改正');
  });

  test('are followed through a rename of the section, a move with other changes and Japanese names', async () => {
    const { content, commit } = await gitRepository('手順書 [案]');
    await commit({ [FILE]: text(1) }, { subject: '制定' });
    await commit({ [FILE]: undefined, 'sections/市民課/procedures/juki-001.mdx': text(1) }, { subject: '移動' });
    await commit(
      { 'sections/市民課/procedures/juki-001.mdx': undefined, [FILE]: text(2, {}, '全て書き直し\n') },
      { subject: '移動と改正' },
    );
    const history = await historyOf(content);
    expect(revisionsIn(history)).toEqual([
      '2026-03-01 制定 1 sections/koseki-jumin juki-001.mdx',
      '2026-03-02 移動 1 sections/市民課 juki-001.mdx',
      '2026-03-03 移動と改正 2 sections/koseki-jumin juki-001.mdx',
    ]);
    expect(history.editionsById.get('juki-001')?.[0]?.path).toBe('sections/市民課/procedures/juki-001.mdx');
  });

  test('stay with a file that was deleted and restored', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1), 'manual.yaml': '' }, { subject: '制定' });
    await commit({ [FILE]: undefined }, { subject: '廃止' });
    const gone = await historyOf(content);
    expect(gone.goneById.get('juki-001')).toMatchObject({ goneOn: '2026-03-02', lastEdition: { number: 1 } });
    expect(editionInForce(gone.editionsById.get('juki-001') ?? [], '2026-03-01')).toBeUndefined();
    await commit({ [FILE]: text(2) }, { subject: '復活' });
    const history = await historyOf(content);
    expect(revisionsIn(history).map((line) => line.slice(11, 15).trim())).toEqual(['制定 1', '廃止 -', '復活 2']);
    expect(history.goneById.size).toBe(0);
  });

  test('know an edition that was taken back', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1) });
    await commit({ [FILE]: text(2) });
    await commit({ [FILE]: text(1) });
    const editions = (await historyOf(content)).editionsById.get('juki-001') ?? [];
    expect(editions.map(({ withdrawnOn }) => withdrawnOn)).toEqual([undefined, '2026-03-03']);
    expect(editionInForce(editions, '2026-06-01')?.number).toBe(1);
  });

  test('are shown to nobody who may not read the procedure today', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1, { audience: 'public' }) });
    await commit({ [FILE]: text(2, { audience: 'section' }) });
    const editions = (await historyOf(content)).editionsById.get('juki-001') ?? [];
    expect(editions.map(({ audience }) => audience)).toEqual(['section', 'section']);
  });
});

/** A text that was changed on two branches, later on the one beside. */
const twoBranches = async () => {
  const repository = await gitRepository();
  await repository.commit({ [FILE]: text(1, {}, '初め\n') }, { subject: '制定' });
  repository.git('checkout', '--quiet', '-b', 'side');
  await repository.commit({ [FILE]: text(1, {}, '枝\n') }, { subject: '枝', date: '2026-03-10T09:00:00+09:00' });
  repository.git('checkout', '--quiet', 'main');
  await repository.commit({ [FILE]: text(1, {}, '幹\n') }, { subject: '幹', date: '2026-03-05T09:00:00+09:00' });
  return repository;
};

describe('merges', () => {
  test('are revisions where the change is only in the merge', async () => {
    const { content, git, commit } = await twoBranches();
    git('merge', '--quiet', '--no-commit', '-s', 'ours', 'side');
    await commit({ [FILE]: text(2, {}, '両方\n') }, { subject: '調整', date: '2026-03-12T09:00:00+09:00' });
    expect(revisionsIn(await historyOf(content)).map((line) => line.split(' ')[1])).toEqual([
      '制定',
      '幹',
      '枝',
      '調整',
    ]);
  });

  test('are revisions where they take the text of one branch that is not the latest', async () => {
    const { content, git } = await twoBranches();
    git('merge', '--quiet', '-s', 'ours', '-m', 'Merge branch "side" of tanaka', 'side');
    const history = await historyOf(content);
    expect(revisionsIn(history).map((line) => line.split(' ')[1])).toEqual(['制定', '幹', '枝', '別の枝の取込み']);
    expect(history.revisionsById.get('juki-001')?.at(-1)?.blob).toBe(git('rev-parse', `HEAD:content/${FILE}`));
  });

  test('are none where they only bring the branch in', async () => {
    const { content, git, commit } = await gitRepository();
    await commit({ [FILE]: text(1), 'manual.yaml': '' }, { subject: '制定' });
    git('checkout', '--quiet', '-b', 'side');
    await commit({ [FILE]: text(2) }, { subject: '枝' });
    git('checkout', '--quiet', 'main');
    await commit({ 'manual.yaml': 'title: 手順書\n' });
    git('merge', '--quiet', '--no-ff', '-m', '取込み', 'side');
    expect(revisionsIn(await historyOf(content)).map((line) => line.split(' ')[1])).toEqual(['制定', '枝']);
  });
});

describe('days and subjects', () => {
  test.each([
    ['2026-03-31T23:59:59+09:00', '2026-03-31T14:59:59Z', '2026-03-31'],
    ['2026-03-31T15:00:00+00:00', '2026-03-31T15:00:00Z', '2026-04-01'],
    ['2026-04-01T00:00:00+09:00', '2026-03-31T15:00:00Z', '2026-04-01'],
    ['2026-03-31T10:00:00-12:00', '2026-03-31T22:00:00Z', '2026-04-01'],
    ['2026-04-01T04:59:59+14:00', '2026-03-31T14:59:59Z', '2026-03-31'],
    ['2099-01-01T00:00:00+09:00', '2098-12-31T15:00:00Z', '2099-01-01'],
  ])('a commit at %s is one of %s, in Japan on %s', async (date, at, day) => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1) }, { date });
    expect((await historyOf(content)).revisionsById.get('juki-001')).toMatchObject([{ at, day }]);
  });

  test('keep the order of history whatever the clocks said', async () => {
    const { content, commit } = await gitRepository();
    for (const [index, date] of ['2099-01-01', '2020-01-01', '2026-01-01'].entries()) {
      await commit({ [FILE]: text(index + 1) }, { date: `${date}T00:00:00Z` });
    }
    expect((await historyOf(content)).revisionsById.get('juki-001')?.map(({ edition }) => edition)).toEqual([1, 2, 3]);
  });

  test('never name authors, and are plain text', async () => {
    const { content, commit } = await gitRepository();
    const who = { name: '<script>田中</script>', email: '田中 <tanaka@example.jp' };
    await commit({ [FILE]: text(1) }, { subject: '<b>改正</b>\u202e\u0007 （tanaka@example.jp）', ...who });
    await commit({ [FILE]: text(2) }, { subject: '', ...who });
    const history = await historyOf(content);
    expect(history.revisionsById.get('juki-001')?.map(({ subject }) => subject)).toEqual([
      '<b>改正</b> （（メールアドレス））',
      '',
    ]);
    expect(JSON.stringify([...history.revisionsById])).not.toMatch(/田中|tanaka/u);
  });

  test('are left out where manual.yaml says so', async () => {
    const { content, commit } = await gitRepository();
    await commit({ [FILE]: text(1) }, { subject: '制定' });
    const { revisionsById } = await historyOf(content, undefined, { history: { subjects: false } });
    expect(revisionsById.get('juki-001')?.[0]?.subject).toBe('');
  });
});
