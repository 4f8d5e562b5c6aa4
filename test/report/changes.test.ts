import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import { changes } from '#report/changes.ts';
import { aManual } from '../support/a-manual.ts';
import { aHistory, aRevision, anEdition } from '../support/an-edition.ts';

test.each([
  ['電話番号の訂正', '電話番号の訂正'],
  ['content: 手順の参照を統一', '手順の参照を統一'],
  ['fix(juki)!: 様式の名称', '様式の名称'],
  ['Word文書から移行', 'Word文書から移行'],
  ['test: search and flow as they are now', '文言などの修正（版は変わりません）'],
])('a small correction recorded as 「%s」 is told as 「%s」', (subject, told) => {
  const first = aRevision({ commit: 'first' });
  const corrected = aRevision({ commit: 'second', subject, content: 'corrected', body: 'corrected' });
  const history = aHistory([first, corrected], [anEdition({ revision: first, firstRevision: first })]);
  expect(changes(aManual({ history })).map(({ kind, summary }) => [kind, summary])).toContainEqual([
    '軽微な修正',
    told,
  ]);
});

test('a change concerns the owner and the deputy that its own edition names', () => {
  const first = aRevision({ commit: 'first' });
  const later = aRevision({ commit: 'second', content: 'corrected' });
  const edition = { revision: later, firstRevision: first, owner: 'juki-kacho', deputy: 'juki-kiroku-kakari' };
  const posts = (parts: Partial<typeof edition>) =>
    changes(aManual({ history: aHistory([first, later], [anEdition({ ...edition, ...parts })]) })).map((each) => [
      each.kind,
      ...each.posts,
    ]);
  expect(posts({})).toEqual([
    ['制定', 'juki-kacho', 'juki-kiroku-kakari'],
    ['軽微な修正', 'juki-kacho', 'juki-kiroku-kakari'],
  ]);
});

const on = (number: number, day: string, summary: string) =>
  anEdition({ number, effectiveFrom: parseDate(day), changes: { reason: '', summary } });

test('an edition that another overtook before it came into force says so', () => {
  const editions = [on(1, '2026-04-01', '初め'), on(2, '2026-12-01', '図'), on(3, '2026-12-01', '分割')];
  const summaries = changes(aManual({ history: aHistory([], editions) })).map(({ edition, summary }) => [
    edition,
    summary,
  ]);
  expect(summaries).toEqual([
    [3, '分割'],
    [2, '施行される前に第3版に替わりました。図'],
    [1, '初め'],
  ]);
});

test.each([
  [1, '制定', '制定'],
  [2, '改正', ''],
])('edition %d, of which nothing else is written, is told as %s: 「%s」', (number, kind, summary) => {
  const history = aHistory([], [anEdition({ number, changes: undefined })]);
  expect(changes(aManual({ history })).map((each) => [each.kind, each.summary])).toEqual([[kind, summary]]);
});
