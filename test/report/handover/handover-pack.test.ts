import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aManual, anAssignment, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';

const SHUNIN = 'juki-kiroku-shunin';
const POSTS = [SHUNIN, 'juki-kiroku-kakari', 'juki-kacho'];

const rows = array(
  record({
    owner: option(constantFrom(...POSTS), { nil: undefined }),
    deputy: option(constantFrom(...POSTS), { nil: undefined }),
    status: constantFrom('現行' as const, '廃止' as const),
  }),
  { maxLength: 30 },
);

test('every work of a post stands in its pack exactly once, and no other', () => {
  assert(
    property(rows, (each) => {
      const works = each.map((row, index) => aWork({ ...row, id: `juki-${String(index + 1).padStart(3, '0')}` }));
      const manual = aManual({ works });
      for (const post of POSTS) {
        const own = works.filter(({ owner, deputy, status }) => status === '現行' && [owner, deputy].includes(post));
        const ids = aPack(manual, { post }).works.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(own.map(({ id }) => id));
      }
    }),
  );
});

test('changes are told since the holder came to the post, also where the roster has a row for each year', () => {
  const row = { staff: 'X1', post: SHUNIN };
  const roster = [
    anAssignment({ ...row, from: '2023-04-01', to: '2025-03-31' }),
    anAssignment({ ...row, from: '2025-04-01' }),
  ];
  expect(aPack(aManual({ roster })).since.day).toBe('2023-04-01');
});

describe('the day from which changes are told', () => {
  test.each([
    ['that on which the predecessor came', [anAssignment({ from: '2024-04-01', to: '2027-03-31' })], '2024-04-01'],
    ['twelve months before, where the roster names none', [anAssignment({ post: 'juki-kacho' })], '2026-04-01'],
    ['twelve months before, without a roster', [], '2026-04-01'],
  ])('is %s', (_, roster, day) => {
    expect(aPack(aManual({ roster })).since.day).toBe(day);
  });

  test('no staff number stands in a pack', () => {
    expect(JSON.stringify(aPack(aManual()))).not.toMatch(/S\d{5}/u);
  });
});
