import { expect, test } from 'vitest';
import { recordsHtml } from '#site/records-html.ts';

const table = (...rows: string[]) => ({
  caption: '業務',
  empty: '業務がありません。',
  columns: [{ heading: '業務' }, { heading: '頻度' }],
  rows: rows.map((name) => ({ cells: [name, ''] })),
});

test('one row is shown as facts, several as a table, and none is said', () => {
  expect(recordsHtml(table('甲'), '')).toBe('<dl class="facts"><div><dt>業務<dd>甲</div></dl>');
  expect(recordsHtml(table('甲', '乙'), '')).toContain('<tr><th>甲<td><tr><th>乙<td></table>');
  expect(recordsHtml(table(), '')).toBe('<p class="nothing">業務がありません。</p>');
});
