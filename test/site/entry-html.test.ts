import { expect, test } from 'vitest';
import { entryTableHtml } from '#site/entry-html.ts';

test('a table of things has a column for each fact that one of them has, and escapes what it shows', () => {
  const forms = [
    {
      name: { text: '住民異動届', href: 'forms/index.html#e-住民異動届' },
      facts: [
        { label: '記入する人', value: '' },
        { label: '部数', value: '' },
      ],
    },
    { name: '<委任状>', facts: [{ label: '記入する人', value: '本人 & 代理人' }] },
  ];
  expect(entryTableHtml('様式', forms, '../')).toBe(
    '<table class="entries"><thead><tr><th scope="col">様式<th scope="col">記入する人<tbody>' +
      '<tr><td><a href="../forms/index.html#e-住民異動届">住民異動届</a><td>' +
      '<tr><td>&lt;委任状&gt;<td>本人 &amp; 代理人</table>',
  );
});
