import { expect, test } from 'vitest';
import { requiredText } from '#site/procedure-context.ts';

test.each([
  [{ case: '停電' }, '停電'],
  [{}, '（記載なし）'],
  [{ case: '' }, '（記載なし）'],
])('a part with %j is headed by %s, and never by nothing', (attributes, shown) => {
  expect(requiredText(attributes, 'case')).toBe(shown);
});
