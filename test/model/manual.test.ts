import { expect, test } from 'vitest';
import { compareText, sortFindings } from '#model/finding.ts';
import { placeOf } from '#model/place.ts';
import { aManual, aProcedure, aSource, aWork } from '../support/a-manual.ts';
import { aLaw } from '../support/a-register.ts';

test('the first of two entries with one id wins', () => {
  const manual = aManual({ works: [aWork({ title: '一つ目' }), aWork({ title: '二つ目' })] });
  expect(manual.workById.get('juki-001')?.title).toBe('一つ目');
});

test('finds a law by its abbreviation', () => {
  const law = aLaw({ name: '住民基本台帳法', abbreviations: ['住基法'] });
  expect(aManual({ laws: [law] }).lawByName.get('住基法')).toBe(law);
});

test('lists a procedure once under a work that it names twice', () => {
  const procedure = aProcedure({ work: ['juki-001', 'juki-001', 'juki-002'] });
  const { proceduresByWork } = aManual({ procedures: [procedure] });
  expect(proceduresByWork.get('juki-001')).toEqual([procedure]);
  expect(proceduresByWork.get('juki-002')).toEqual([procedure]);
});

const at = (file: string, line: number, more: { ruleId: string; column?: number }) => ({
  file,
  line,
  column: 1,
  message: '',
  fix: '',
  ...more,
});

test('puts findings in the order of file, line, rule, column, message', () => {
  const sorted = [
    at('a', 1, { ruleId: 'x' }),
    at('a', 2, { ruleId: 'b', column: 9 }),
    at('a', 2, { ruleId: 'c' }),
    at('a', 2, { ruleId: 'c', column: 9 }),
    at('b', 1, { ruleId: 'a' }),
  ];
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
});

test.each([
  ['あ', 'い', -1],
  ['b', 'a', 1],
  ['ん', 'ん', 0],
  ['Z', 'a', -1],
])('orders %s and %s by code unit: %i', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

test.each([
  ['kana', 3],
  ['owner', 1],
  [undefined, 1],
])('a finding about %s stands on line %i', (field, line) => {
  expect(placeOf(aSource('a.mdx', ['title', 'kana']), field)).toEqual({ file: 'a.mdx', line, column: 1 });
});
