import { expect, test } from 'vitest';
import { formatAtom } from '#format/format-atom.ts';

/** When a feed with entries of these instants says that it changed last. */
function updatedOf(instants: readonly string[]): string | undefined {
  const entries = instants.map((updated, at) => ({ id: `urn:${at}`, title: '', summary: '', href: 'a.html', updated }));
  const feed = formatAtom({ id: 'urn:feed', title: '', author: '', self: 'feed.xml', page: 'index.html', entries });
  return /<updated>([^<]*)</u.exec(feed)?.[1];
}

test.each([
  [['2026-11-20T09:00:00+09:00', '2026-11-20T01:00:00Z'], '2026-11-20T01:00:00Z'],
  [['2026-11-20T01:00:00Z', '2026-11-20T09:00:00+09:00'], '2026-11-20T01:00:00Z'],
  [['2026-11-20T15:30:00Z', '2026-11-21T00:00:00+09:00'], '2026-11-20T15:30:00Z'],
  [['2026-11-20T14:30:00Z', '2026-11-21T00:00:00+09:00'], '2026-11-21T00:00:00+09:00'],
  [[], '1970-01-01T00:00:00Z'],
])('a feed with entries of %j is as new as the latest instant', (instants, latest) => {
  expect(updatedOf(instants)).toBe(latest);
});
