import { describe, expect, test } from 'vitest';
import type { WorkItem } from '#model/work-item.ts';
import { aManual, anAssignment, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';

const tasksOf = (works: readonly Partial<WorkItem>[]) =>
  aPack(aManual({ works: works.map((work) => aWork(work)), procedures: [] })).firstDays.map(({ tasks }) =>
    tasks.map(({ text }) => text),
  );

describe('the first day', () => {
  const yearly = { frequency: '年1回', months: [4], peakMonths: [], title: '統計の報告' } as const;

  test.each<[string, Partial<WorkItem>, string[]]>([
    ['what is done every day', {}, ['毎日の業務：転入届の受付']],
    [
      'what is done every day as 副担当',
      { owner: 'juki-kacho', deputy: 'juki-kiroku-shunin' },
      ['毎日の業務：転入届の受付【副担当】'],
    ],
    ['what is done in this month', yearly, ['今月の業務：統計の報告']],
    ['what is busy in this month', { ...yearly, peakMonths: [4] }, ['繁忙月の業務：統計の報告']],
    ['nothing of another month', { ...yearly, months: [5] }, []],
    ['nothing of this month as 副担当', { ...yearly, owner: 'juki-kacho', deputy: 'juki-kiroku-shunin' }, []],
  ])('names %s', (_, work, named) => {
    const [first = []] = tasksOf([work]);
    expect(first.filter((text) => text.includes('の業務：'))).toEqual(named);
  });

  test('counts the deadlines of the next 30 days', () => {
    const deadlines = ['4月1日まで', '4月30日まで', '5月6日まで'].map((rule, index) => {
      return { label: `報告${index}`, rule, basis: '' };
    });
    expect(tasksOf([{ deadlines }])[0]).toContain('30日以内に来る期限が2件あります（「今月と来月」を見ます）。');
    expect(tasksOf([{ deadlines: [] }])[0]?.join('')).not.toContain('期限が');
  });
});

test.each([
  [5, [1, 1, 1, 1, 1]],
  [7, [2, 2, 2, 1, 0]],
  [10, [2, 2, 2, 2, 2]],
])('what is to be read or asked about %d works is shared among the days: %j', (count, shares) => {
  const works = Array.from({ length: count }, (_, index) => ({ id: `juki-${101 + index}`, title: `届${index}` }));
  expect(tasksOf(works).map((tasks) => tasks.filter((text) => text.includes('に聞く')).length)).toEqual(shares);
});

describe('the first five days', () => {
  const deadlines = [{ label: '報告', rule: '5月6日まで', basis: '' }];

  test('skip days on which the city hall is closed', () => {
    const { firstDays } = aPack(aManual(), { on: '2027-05-01' });
    expect(firstDays.map(({ day }) => day)).toEqual([
      '2027-05-06',
      '2027-05-07',
      '2027-05-10',
      '2027-05-11',
      '2027-05-12',
    ]);
  });

  test('show a deadline on its day', () => {
    const { firstDays } = aPack(aManual({ works: [aWork({ deadlines })] }), { on: '2027-05-01' });
    expect(firstDays.map((each) => each.deadlines.map(({ title }) => title))).toEqual([['報告'], [], [], [], []]);
  });

  test('name weekly works on the first day and again where a week begins', () => {
    const works = [aWork({ title: '届出の集計', frequency: '毎週' })];
    const { firstDays } = aPack(aManual({ works }), { on: '2027-04-01' });
    const weekly = firstDays.filter(({ tasks }) => tasks.some(({ text }) => text === '今週の業務：届出の集計'));
    expect(firstDays[2]?.day).toBe('2027-04-05');
    expect(weekly.map(({ day }) => day)).toEqual(['2027-04-01', '2027-04-05']);
  });

  test('name the procedure to read, and the work to ask about where there is none', () => {
    const works = [aWork(), aWork({ id: 'juki-002', title: '転居届の受付' })];
    const texts = aPack(aManual({ works })).firstDays.flatMap(({ tasks }) => tasks.map(({ text }) => text));
    expect(texts).toContain('手順書を読む：転入届の受付');
    expect(texts).toContain('戸籍住民課 住民記録担当に聞く：転居届の受付（手順書なし）');
  });

  test.each([
    ['is vacant', [anAssignment(), anAssignment({ staff: 'S00102', post: 'juki-kiroku-kakari', to: '2027-03-31' })]],
    ['is held by the same person', [anAssignment(), anAssignment({ post: 'juki-kiroku-kakari' })]],
  ])('send to the head where the other post %s', (_, roster) => {
    const { firstDays, gaps } = aPack(aManual({ procedures: [], roster }));
    const texts = firstDays.flatMap(({ tasks }) => tasks.map(({ text }) => text));
    expect(texts).toContain('所属長に聞く：転入届の受付（手順書なし）');
    expect(gaps.map(({ detail }) => detail)).toContain('聞く相手：所属長');
  });

  test('put what has a near deadline before what comes every day', () => {
    const daily = aWork({ id: 'juki-002', title: '転居届の受付' });
    const near = aWork({ id: 'juki-003', title: '統計の報告', frequency: '年1回', deadlines });
    const { firstDays } = aPack(aManual({ procedures: [], works: [daily, near] }), { on: '2027-05-01' });
    const asked = firstDays
      .flatMap(({ tasks }) => tasks.map(({ text }) => text))
      .filter((text) => text.includes('聞く'));
    expect(asked.map((text) => text.replace(/^.*：|（.*$/gu, ''))).toEqual(['統計の報告', '転居届の受付']);
  });
});
