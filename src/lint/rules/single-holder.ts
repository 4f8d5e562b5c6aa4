import { placeOf } from '#model/place.ts';
import { isSingleHolder } from '#model/work-item.ts';
import { activeWorks, workName } from '../entries.ts';
import { bad, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A work that one person or nobody can do tomorrow: 属人化. */
export const singleHolder: Rule = {
  id: 'single-holder',
  title: '二人以上が対応できる',
  why: '一人しか対応できない業務は属人化しています。手順書の整備と、もう一人の習熟を急ぐ業務を見つけるために調べます。',
  severity: 'warning',
  examples: [
    good(row({ 対応可能者数: '2' })),
    bad(row({ 対応可能者数: '1' }), [2]),
    bad(row({ 対応可能者数: '0' }), [2]),
  ],
  check: (manual) =>
    activeWorks(manual)
      .filter(isSingleHolder)
      .map((work) => ({
        ...placeOf(work.source, 'capableCount'),
        message: `業務${workName(work)}に一人で対応できる職員は${work.capableCount}人です。`,
        fix: '副担当が一人で対応できるようになったら、「対応可能者数」を書き換えてください。',
      })),
};
