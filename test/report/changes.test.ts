import { expect, test } from 'vitest';
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
