import { describe, expect, test } from 'vitest';
import { ADDRESSES, SCRIPT, SIZES } from './hostile-bodies.ts';
import { TAGS } from './hostile-tags.ts';
import { isJapanese, parsed } from './place.ts';

describe.each([
  ['script', SCRIPT],
  ['a tag', TAGS],
  ['an address', ADDRESSES],
  ['a size', SIZES],
] as const)('parseBody refuses a body for %s', (_, cases) => {
  test.each(cases.map(([body, ruleId]) => [body.slice(0, 50), body, ruleId]))('%j', (_name, body, ruleId) => {
    const result = parsed(body);
    expect(result.body).toBeUndefined();
    expect(result.segments).toEqual([]);
    expect(result.notices.map((notice) => notice.ruleId)).toContain(ruleId);
    for (const notice of result.notices) {
      expect([notice.message, notice.fix].every(isJapanese), `${notice.message} / ${notice.fix}`).toBe(true);
      expect(notice.line).toBeGreaterThanOrEqual(11);
      expect(notice.column).toBeGreaterThanOrEqual(1);
    }
  });
});

test('the tables hold at least 80 inputs, each once', () => {
  const bodies = [...SCRIPT, ...TAGS, ...ADDRESSES, ...SIZES].map(([body]) => body);
  expect(bodies.length).toBeGreaterThanOrEqual(80);
  expect(new Set(bodies).size).toBe(bodies.length);
});
