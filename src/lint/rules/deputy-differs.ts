import { placeOf } from '#model/place.ts';
import { quoted } from '#model/quoted.ts';
import { bad, frontMatter, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';
import { activeWorks } from '../entries.ts';

/** An owner who is their own deputy. */
export const deputyDiffers: Rule = {
  id: 'deputy-differs',
  title: '副担当が主管と別の職である',
  why: '主管と副担当が同じ職では、その職が空いたときに代わる人がいません。',
  severity: 'warning',
  examples: [
    good(frontMatter({ owner: 'juki-kiroku-shunin', deputy: 'juki-kiroku-kakari' })),
    bad(frontMatter({ owner: 'juki-kiroku-shunin', deputy: 'juki-kiroku-shunin' }), [6]),
    bad(row({ 主担当: 'juki-kacho', 副担当: 'juki-kacho' }), [2]),
  ],
  check: (manual) =>
    [...manual.procedures, ...activeWorks(manual)]
      .filter(({ owner, deputy }) => owner !== undefined && owner === deputy)
      .map(({ deputy = '', source }) => ({
        ...placeOf(source, 'deputy'),
        message: `副担当の職${quoted(deputy)}が、主管の職と同じです。`,
        fix: '代わりに対応できる別の職の記号を書いてください。',
      })),
};
