import { expect, test } from 'vitest';
import { loadLevel, peakMonths, postWorkload, workload } from '#report/workload.ts';
import { aManual, aSection, aWork } from '../support/a-manual.ts';

test('spreads the hours of a work over its months, and says what cannot be placed', () => {
  const works = [
    aWork({ hoursRegular: 30, months: [4, 3] }),
    aWork({ id: 'juki-002', hoursRegular: 12, months: [] }),
    aWork({ id: 'juki-003', hoursRegular: undefined }),
  ];
  expect(workload(aManual({ works }))).toMatchObject([
    { months: [15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15], unplaced: 12, total: 42, withoutHours: ['juki-003'] },
  ]);
});

test('counts each work once, with its 主担当, and keeps works without one in their section', () => {
  const sections = [aSection(), aSection({ id: 'kankyo', name: '環境政策課', order: 20, posts: [] })];
  const works = [
    aWork({ hoursRegular: 10, owner: 'juki-kiroku-kakari' }),
    aWork({ id: 'juki-002', hoursRegular: 20, owner: 'juki-kacho' }),
    aWork({ id: 'juki-003', hoursRegular: 30, owner: 'juki-kiroku-kakari', deputy: 'juki-kacho' }),
    aWork({ id: 'juki-004', hoursRegular: 40, owner: undefined }),
    aWork({ id: 'kank-001', hoursRegular: 50, owner: undefined, section: 'kankyo' }),
    aWork({ id: 'kank-002', hoursRegular: 60, owner: 'kank-nobody', section: 'kankyo' }),
    aWork({ id: 'juki-005', hoursRegular: 70, status: '廃止' }),
  ];
  const loads = postWorkload(aManual({ sections, works, procedures: [] }));
  expect(loads.map(({ name, total }) => [name, total])).toEqual([
    ['戸籍住民課 課長', 20],
    ['戸籍住民課 住民記録担当', 40],
    ['戸籍住民課（主担当なし）', 40],
    ['環境政策課（主担当なし）', 50],
    ['kank-nobody（登録なし）', 60],
  ]);
});

test('a post stays in its own section where the work of another names it', () => {
  const sections = [aSection(), aSection({ id: 'kankyo', name: '環境政策課', order: 20, posts: [] })];
  const works = [
    aWork({ hoursRegular: 10, owner: 'juki-kacho' }),
    aWork({ id: 'kank-001', hoursRegular: 20, owner: 'juki-kacho', section: 'kankyo' }),
  ];
  const loads = postWorkload(aManual({ sections, works, procedures: [] }));
  expect(loads.map(({ section, post, total }) => [section, post, total])).toEqual([['koseki-jumin', 'juki-kacho', 30]]);
});

test.each([
  [[100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100], []],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], []],
  [
    [200, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 200],
    [4, 3],
  ],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0], [1]],
])('finds in %j the peaks %j', (months, peaks) => {
  expect(peakMonths({ months })).toEqual(peaks);
});

test.each([
  [0, 0],
  [80, 1],
  [100, 2],
  [125, 3],
  [200, 4],
])('takes %d hours beside a mean of 100 for level %d', (hours, level) => {
  expect(loadLevel(hours, [hours, 200 - hours])).toBe(level);
});
