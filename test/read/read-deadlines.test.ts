import { expect, test } from 'vitest';
import { readDeadlines } from '#read/read-deadlines.ts';

test.each([
  [
    '届出期間：転入をした日から14日以内（住民基本台帳法第22条）',
    [{ label: '届出期間', rule: '転入をした日から14日以内', basis: '住民基本台帳法第22条' }],
  ],
  ['毎月10日まで', [{ label: '期限', rule: '毎月10日まで', basis: '' }]],
  ['受付:毎日17:00まで', [{ label: '受付', rule: '毎日17:00まで', basis: '' }]],
  ['毎日17:00まで', [{ label: '期限', rule: '毎日17:00まで', basis: '' }]],
  ['申請：事前（規則第3条（第2項））', [{ label: '申請', rule: '事前', basis: '規則第3条（第2項）' }]],
  [
    '一：4月1日まで;二：5月1日まで(条例)',
    [
      { label: '一', rule: '4月1日まで', basis: '' },
      { label: '二', rule: '5月1日まで', basis: '条例' },
    ],
  ],
  [
    '通知：毎月10日、報告：毎月末日（条例、規則）',
    [
      { label: '通知', rule: '毎月10日', basis: '' },
      { label: '報告', rule: '毎月末日', basis: '条例、規則' },
    ],
  ],
  ['提出：6月30日、8月31日', [{ label: '提出', rule: '6月30日、8月31日', basis: '' }]],
  ['提出：毎月10日（一：本庁、二：支所）', [{ label: '提出', rule: '毎月10日', basis: '一：本庁、二：支所' }]],
  ['提出：毎月10日、16:00まで', [{ label: '提出', rule: '毎月10日、16:00まで', basis: '' }]],
  ['通知 毎月10日', [{ label: '通知', rule: '毎月10日', basis: '' }]],
  ['通知　毎月10日（内規）', [{ label: '通知', rule: '毎月10日', basis: '内規' }]],
  ['毎月 第2水曜日', [{ label: '期限', rule: '毎月 第2水曜日', basis: '' }]],
  ['偶数月 第2水曜日', [{ label: '期限', rule: '偶数月 第2水曜日', basis: '' }]],
  ['議決の日又は 6月30日', [{ label: '期限', rule: '議決の日又は 6月30日', basis: '' }]],
  ['転入 した日から14日以内', [{ label: '期限', rule: '転入 した日から14日以内', basis: '' }]],
  ['なし', []],
  ['なし。', []],
  ['', []],
])('the deadlines %j are %j', (text, deadlines) => {
  expect(readDeadlines(text)).toEqual(deadlines);
});

test('the basis of a deadline may be the proviso of an article', () => {
  const [deadline] = readDeadlines('報告：毎月25日まで（会計規則第5条ただし書）');
  expect(deadline).toEqual({ label: '報告', rule: '毎月25日まで', basis: '会計規則第5条ただし書' });
});
