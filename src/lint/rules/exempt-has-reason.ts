import { isExempt, isSaidExempt } from '#model/work-item.ts';
import { placeOf } from '#model/place.ts';
import { activeWorks, workName } from '../entries.ts';
import { bad, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A work said to need no procedure, without saying why. */
export const exemptHasReason: Rule = {
  id: 'exempt-has-reason',
  title: '「作成不要」に理由が書いてある',
  why: '「作成不要」の業務は整備率の分母から除きます。理由がなければ、数字をよく見せるためと区別できないため、除かずに未作成として数えます。',
  severity: 'error',
  examples: [
    good(row({ 手順書の状況: '作成不要', 作成不要の理由: '令和8年度末に廃止するため' })),
    bad(row({ 手順書の状況: '作成不要', 作成不要の理由: '' }), [2]),
    bad(row({ 手順書の状況: '作成不要', 作成不要の理由: 'なし' }), [2]),
  ],
  check: (manual) =>
    activeWorks(manual)
      .filter((work) => isSaidExempt(work) && !isExempt(work))
      .map((work) => ({
        ...placeOf(work.source, 'exemptReason'),
        message: `業務${workName(work)}は「作成不要」ですが、理由が書かれていません。整備率では未作成に数えます。`,
        fix: '「作成不要の理由」の欄に、「令和8年度末に廃止するため」のように書いてください。',
      })),
};
