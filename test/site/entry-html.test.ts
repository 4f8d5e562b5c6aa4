import { expect, test } from 'vitest';
import { articlesHtml, entryTableHtml } from '#site/entry-html.ts';

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
    '<table class="entries"><thead><tr><th>様式<th>記入する人<tbody>' +
      '<tr><th><a href="../forms/index.html#e-住民異動届">住民異動届</a><td>' +
      '<tr><th>&lt;委任状&gt;<td>本人 &amp; 代理人</table>',
  );
});

const article = (name: string, text: string) => ({ name, facts: [{ label: '要旨', value: text }] });

test('what has one name stands together and shares its cell', () => {
  expect(entryTableHtml('根拠', [article('甲法', '一'), article('乙法', '三'), article('甲法', '二')], '')).toContain(
    '<tr><th rowspan="2">甲法<td>一<tr><td>二<tr><th>乙法<td>三</table>',
  );
});

test.each([
  ['住民基本台帳法第22条', '住民基本台帳法<wbr>第22条'],
  ['甲法第2条の3第1項', '甲法<wbr>第2条の3<wbr>第1項'],
  ['第22条　届出', '<span class="nowrap">第22条</span>　届出'],
  ['意見（第10項）を付ける。', '意見（<span class="nowrap">第10項</span>）を付ける。'],
  ['<規則>', '&lt;規則&gt;'],
])('of %s no line ends inside the number of an article', (text, html) => {
  expect(articlesHtml(text)).toBe(html);
});
