import { expect, test } from 'vitest';
import { sortFindings } from '#model/finding.ts';

test('findings stand by file, line, rule, column and message, whatever order they were found in', () => {
  const first = { file: 'a.csv', line: 2, column: 1, ruleId: 'dates-exist', message: '一', fix: '' };
  const sorted = [
    first,
    { ...first, message: '二' },
    { ...first, column: 2 },
    { ...first, ruleId: 'require-owner' },
    { ...first, line: 10 },
    { ...first, file: 'b.csv', line: 1 },
  ];
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
});
