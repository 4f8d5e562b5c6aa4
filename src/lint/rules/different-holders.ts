import { placeOf } from '#model/place.ts';
import { isOnePerson } from '#model/post-holders.ts';
import { activeWorks } from '../entries.ts';
import { bad, good, roster } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Owner and deputy are two posts but one person. */
export const differentHolders: Rule = {
  id: 'different-holders',
  title: '主管と副担当を別の職員が務めている',
  why: '職が別でも、兼務で同じ職員が務めていれば、その職員が休むと代わる人がいません。職員配置（roster.csv）がないときは調べません。',
  severity: 'warning',
  examples: [
    good(
      roster([
        ['X00101', 'juki-kiroku-shunin'],
        ['X00102', 'juki-kiroku-kakari'],
      ]),
    ),
    bad(
      roster([
        ['X00101', 'juki-kiroku-shunin'],
        ['X00101', 'juki-kiroku-kakari'],
      ]),
    ),
  ],
  check: (manual, _asOf, facts) =>
    [...manual.procedures, ...activeWorks(manual)]
      .filter((entry) => isOnePerson(entry, (post) => facts.holders(post)))
      .map(({ owner, deputy, source }) => ({
        ...placeOf(source, 'deputy'),
        message: `主管の職「${owner}」と副担当の職「${deputy}」を、同じ職員が一人で務めています。`,
        fix: '副担当を、別の職員がいる職に書き換えてください。',
      })),
};
