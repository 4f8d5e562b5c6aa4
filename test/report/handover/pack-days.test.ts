import { describe, expect, test } from 'vitest';
import type { WorkItem } from '#model/work-item.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
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
