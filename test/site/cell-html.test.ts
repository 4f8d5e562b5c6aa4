import { describe, expect, test } from 'vitest';
import type { Cell, RichCell, TableView } from '#site/cell.ts';
import { cellHtml, factsHtml, tableHtml } from '#site/cell-html.ts';

const EVIL = `<b onclick="x('y')">&`;
const ESCAPED = '&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;';

describe('a cell as HTML', () => {
  test.each<[string | RichCell, string]>([
    ['転入届', '転入届'],
    [EVIL, ESCAPED],
    [{ text: '転入届', href: 'works/juki-001.html' }, '<a href="../works/juki-001.html">転入届</a>'],
    [{ text: EVIL, href: EVIL }, `<a href="../${ESCAPED}">${ESCAPED}</a>`],
  ])('%j is %s', (cell, html) => {
    expect(cellHtml(cell, '../')).toBe(html);
  });

  test('shades a month by its load and sets what must not be overlooked in bold', () => {
    const html = tableHtml(
      {
        caption: '業務量',
        empty: '',
        columns: [{ heading: '課' }, { heading: '4月', isNumber: true }, { heading: '期限' }],
        rows: [
          {
            cells: ['市民課', { text: '120', load: 4 }, { text: '法定', isStrong: true }],
          },
        ],
      },
      { root: '', isCaptionHidden: false },
    );
    expect(html).toContain('<td class="al-right load load-4">120<td><strong>法定</strong>');
  });

  test('tells a state by a shape and a word inside its link', () => {
    const html = cellHtml({ text: EVIL, mark: 'late', href: 'a.html' }, '');
    expect(html).toMatch(/^<a href="a.html"><span class="mark mark-late"><svg [^>]*aria-hidden="true".*<\/svg>/);
    expect(html).toContain(`</svg>${ESCAPED}</span></a>`);
  });
});

describe('facts as HTML', () => {
  test('leave out what has no value and show each line of a list', () => {
    const facts: { label: string; value: Cell }[] = [
      { label: '空', value: '' },
      { label: 'なし', value: null },
      { label: '空の一覧', value: [] },
      { label: '件数', value: 1200 },
      { label: EVIL, value: ['甲', EVIL] },
    ];
    expect(factsHtml(facts, '')).toBe(
      `<dl class="facts"><div><dt>件数<dd>1,200</div><div><dt>${ESCAPED}<dd>甲<dd>${ESCAPED}</div></dl>`,
    );
  });
});

const table = (parts: Partial<TableView>): TableView => ({
  caption: EVIL,
  empty: EVIL,
  columns: [
    { heading: EVIL, isWide: true },
    { heading: '件数', isNumber: true },
  ],
  rows: [{ anchor: EVIL, cells: [['甲', EVIL], 0] }],
  ...parts,
});

const three = [{ heading: '番号' }, { heading: '手順書', isName: true }, { heading: '課' }];
const withRow = (columns: TableView['columns'], cells: readonly Cell[]) =>
  tableHtml(table({ columns, rows: [{ cells }] }), { root: '', isCaptionHidden: true });

const isStop = (html: string) => html.includes(`tabindex="0" role="group" aria-label="${ESCAPED}"`);

describe('a table as HTML', () => {
  test('says so where it has no rows', () => {
    expect(tableHtml(table({ rows: [] }), { root: '', isCaptionHidden: false })).toBe(
      `<p class="nothing">${ESCAPED}</p>`,
    );
  });

  test('escapes caption, headings, anchors and cells', () => {
    expect(tableHtml(table({}), { root: '', isCaptionHidden: false })).toBe(
      `<div class="table-frame"><table><caption>${ESCAPED}</caption>` +
        `<thead><tr><th class="is-wide">${ESCAPED}<th class="al-right">件数` +
        `<tbody><tr id="${ESCAPED}"><th><ul class="cell-list"><li>甲<li>${ESCAPED}</ul>` +
        `<td class="al-right">0</table></div>`,
    );
  });

  test.each([
    [8, 'table-frame'],
    [9, 'table-frame is-broad'],
    [30, 'table-frame is-broad is-vast'],
  ])('of %i columns stands in a frame of the class %s', (count, name) => {
    const columns = Array.from({ length: count }, () => ({ heading: '件数' }));
    const html = tableHtml(table({ columns }), { root: '', isCaptionHidden: false });
    expect(html).toContain(`<div class="${name}"`);
  });

  test('names its rows by the column that says so, else by the first, and by no empty cell', () => {
    expect(withRow(three, ['甲', '乙', '丙'])).toContain('<tr><td>甲<th>乙<td>丙');
    expect(withRow([{ heading: '番号' }, { heading: '課' }], ['甲', '丙'])).toContain('<tr><th>甲<td>丙');
    expect(withRow(three, ['甲', null, '丙'])).toContain('<tr><td>甲<td><td>丙');
  });

  test('is a stop for the keyboard where it may scroll and nothing in it is one', () => {
    const four = [...three, { heading: '版' }];
    expect(isStop(withRow(four, ['甲', '乙']))).toBe(true);
    expect(isStop(withRow(four, ['甲', { text: '乙', href: 'b.html' }]))).toBe(false);
    expect(isStop(withRow(three, ['甲', '乙']))).toBe(false);
  });

  test('keeps a hidden caption for screen readers', () => {
    expect(tableHtml(table({}), { root: '', isCaptionHidden: true })).toContain('<caption class="visually-hidden">');
  });
});
