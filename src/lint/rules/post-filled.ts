import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import { hasRoster } from '#model/post-holders.ts';
import { postLabel } from '#model/section.ts';
import { activeWorks, hasUnreadRow } from '../entries.ts';
import { bad, good, roster } from '../example.ts';
import { firstMend } from '../first-mend.ts';
import type { Rule } from '../rule.ts';

/** A post that answers for something while nobody holds it. */
export const postFilled: Rule = {
  id: 'post-filled',
  title: '主管や副担当の職に担当者がいる',
  why: '職の記号が正しくても、その職にだれもいなければ手順書は守られません。職員配置（roster.csv）に課の職が一つも載っていないときは調べません。',
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
        ['X00102', 'juki-kiroku-kakari', '2025-04-01', '2026-03-31'],
      ]),
      [12],
    ),
  ],
  check(manual, _asOf, facts) {
    if (!hasRoster(manual)) return [];
    const onRoster = sectionsOnRoster(manual);
    const isInDoubt = hasUnreadRow(manual, 'roster.csv');
    return [...postsInUse(manual)]
      .flatMap((id) => manual.postById.get(id) ?? [])
      .filter((post) => onRoster.has(post.section) && facts.holders(post.id).length === 0)
      .map((post) => ({
        ...placeOf(post.source),
        message: `主管や副担当になっている職「${postLabel(post, manual.sectionById)}」（${post.id}）に、担当者がいません。`,
        fix: isInDoubt ? firstMend('職員配置（roster.csv）') : ADVICE,
      }));
  },
};

const ADVICE = '職員配置（roster.csv）に担当者の行を加えるか、手順書と業務一覧の職を書き換えてください。';

function postsInUse(manual: Manual): Set<string> {
  const entries = [...manual.procedures, ...activeWorks(manual)];
  return new Set(entries.flatMap(({ owner, deputy }) => [owner, deputy]).filter((id) => id !== undefined));
}

/** Sections that keep the roster: of the others it says nothing, not even that a post is vacant. */
function sectionsOnRoster(manual: Manual): Set<string | undefined> {
  return new Set(manual.roster.map(({ post }) => manual.postById.get(post)?.section));
}
