import { expect, test } from 'vitest';
import { markedText } from '#client/search/marked-text.ts';

test.each([
  ['転入届の受付', [['転', '入', '届']], '【転入届】の受付'],
  ['ﾊﾟｽﾜｰﾄﾞの変更', [['ぱ', 'す', 'わ', 'ー', 'ど']], '【ﾊﾟｽﾜｰﾄﾞ】の変更'],
  ['申し込み書を渡す', [['申', '込', '書']], '【申し込み書】を渡す'],
  ['第３号様式による', [['様式3号']], '【第３号様式】による'],
  ['窓口での受付', [['転', '入', '届']], '窓口での受付'],
  [
    '窓口で転入届を受ける',
    [
      ['死', '亡', '届'],
      ['転', '入'],
    ],
    '窓口で【転入】届を受ける',
  ],
])('%s with %j is %s', (text, phrases, shown) => {
  const marked = markedText(text, phrases).map((part) => (part.isHit ? `【${part.text}】` : part.text));
  expect(marked.join('')).toBe(shown);
});
