import { describe, expect, test } from 'vitest';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';

/** A work of May with a deadline in it. */
const inMay = (id: string, rule: string) => ({
  id,
  title: id,
  months: [5],
  deadlines: [{ label: id, rule, basis: '' }],
});

test('tells in a month the deadlines by day, and the works as the list of works does, those of the 主担当 first', () => {
  const works = [
    aWork({ ...inMay('juki-001', '5月31日まで'), owner: 'juki-kiroku-kakari', deputy: 'juki-kiroku-shunin' }),
    aWork(inMay('juki-002', '5月20日まで')),
    aWork(inMay('juki-003', '5月7日まで')),
  ];
  const pack = aPack(aManual({ works, procedures: [] }));
  const may = pack.months.find(({ month }) => month === 5);
  expect(may?.deadlines.map(({ title }) => title)).toEqual(['juki-003', 'juki-002', 'juki-001']);
  expect(may?.works.map(({ title }) => title)).toEqual(pack.works.map(({ title }) => title));
  expect(may?.works.map(({ isDeputy }) => isDeputy)).toEqual([false, false, true]);
});

describe('the year', () => {
  test('starts in April and says which months have passed', () => {
    const { months } = aPack(aManual(), { on: '2026-06-10' });
    expect(months.map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
    expect(months.filter(({ isPast }) => isPast).map(({ month }) => month)).toEqual([4, 5]);
  });

  test('this month and the next reach into the next fiscal year', () => {
    const works = [aWork({ deadlines: [{ label: '報告', rule: '4月10日まで', basis: '' }] })];
    const { ahead } = aPack(aManual({ works }), { on: '2027-03-15' });
    expect(ahead.map(({ month, deadlines }) => [month, deadlines.map(({ day }) => day)])).toEqual([
      [3, []],
      [4, ['2027-04-10']],
    ]);
  });
});
