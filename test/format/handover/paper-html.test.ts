import { expect, test } from 'vitest';
import { blocksHtml, coverHtml } from '#format/handover/paper-html.ts';
import type { PaperBlock, PaperTarget } from '#model/handover-paper.ts';

const hrefOf = ({ kind, id }: PaperTarget) => (kind === 'work' ? `works/${id}.html` : undefined);
const html = (block: PaperBlock) => blocksHtml([block], hrefOf);
const TABLE = { kind: 'table', caption: '連絡先', isCaptionHidden: true, columns: [], rows: [] } as const;
const COLUMNS = [
  { heading: '何', width: 60 },
  { heading: '件数', width: 40 },
];

test.each<[PaperBlock, string]>([
  [{ kind: 'heading', level: 2, text: '連絡先', id: 'contacts' }, '<h2 id="contacts">連絡先</h2>'],
  [{ kind: 'heading', level: 3, text: 'A&B', id: 'a' }, '<h3 id="a">A&amp;B</h3>'],
  [{ kind: 'paragraph', text: '<b>' }, '<p>&lt;b&gt;</p>'],
  [{ kind: 'paragraph', text: '途中', tone: 'alert' }, '<p class="paper-alert">途中</p>'],
  [{ kind: 'paragraph', text: { text: '強', weight: 'strong' } }, '<p><strong>強</strong></p>'],
  [{ kind: 'paragraph', text: { text: '済', weight: 'faint' } }, '<p><span class="paper-faint">済</span></p>'],
  [
    { kind: 'paragraph', text: { text: '業務', target: { kind: 'work', id: 'juki-001' } } },
    '<p><a href="works/juki-001.html">業務</a></p>',
  ],
  [{ kind: 'paragraph', text: { text: '手順書', target: { kind: 'procedure', id: 'a' } } }, '<p>手順書</p>'],
  [{ ...TABLE, empty: '連絡先の記載はありません。' }, '<p class="nothing">連絡先の記載はありません。</p>'],
])('draws %j as %s', (block, expected) => {
  expect(html(block)).toBe(expected);
});

test('leaves out facts without a value', () => {
  const facts = [
    { label: '決裁', value: '' },
    { label: '業務', value: '転入届の受付' },
    { label: '期限', value: [] },
  ];
  expect(html({ kind: 'facts', facts })).toBe(
    '<table class="paper-facts"><tbody><tr><th scope="row">業務</th><td>転入届の受付</td></tr></tbody></table>',
  );
});

test('a row is headed by its first cell, unless that is a place to write in', () => {
  const drawn = html({
    ...TABLE,
    columns: COLUMNS,
    rows: [
      ['届', '2件'],
      ['', '3件'],
    ],
  });
  expect(drawn).toContain('<tr><th scope="row">届</th><td>2件</td></tr>');
  expect(drawn).toContain('<tr><td></td><td>3件</td></tr>');
  expect(drawn).toContain('<th scope="col">何</th><th scope="col">件数</th>');
  expect(drawn).toContain('<col class="share-60"><col class="share-40">');
});

test('what is written by hand has rows of its own, high enough to write in', () => {
  const blank = '<tr class="paper-blank"><td></td><td></td></tr>';
  const drawn = html({ ...TABLE, columns: COLUMNS, blankRows: 2 });
  expect(drawn).toContain(`<tbody>${blank}${blank}</tbody>`);
  expect(html({ ...TABLE, columns: COLUMNS, rows: [['届', '']], isByHand: true })).toContain(
    '<table class="paper-table paper-blank">',
  );
});

test('a caption that the heading repeats is for screen readers only', () => {
  const rows = [['届', '2件']];
  expect(html({ ...TABLE, columns: COLUMNS, rows })).toContain('<caption class="visually-hidden">連絡先</caption>');
  expect(html({ ...TABLE, columns: COLUMNS, rows, isCaptionHidden: false })).toContain('<caption>連絡先</caption>');
});

test('the cover has a row to sign for each role', () => {
  const cover = coverHtml(
    {
      title: '事務引継書',
      head: '',
      cover: [{ label: '職', value: '課長' }],
      signatures: ['前任者', '後任者'],
      blocks: [],
    },
    hrefOf,
  );
  expect(cover).toContain('<h1>事務引継書</h1>');
  expect(cover).toContain('<th scope="row">職</th><td>課長</td>');
  for (const role of ['前任者', '後任者'])
    expect(cover).toContain(`<tr><th scope="row">${role}</th><td></td><td></td><td></td></tr>`);
});
