import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import { isSingleHolder, type WorkItem } from '#model/work-item.ts';
import { activeWorks, workName } from '../entries.ts';
import { along, bad, good, roster, row } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

/** A work that one person or nobody can do tomorrow, or that one person alone has ever been in charge of: 属人化. */
export const singleHolder: Rule = {
  id: 'single-holder',
  title: '二人以上が対応できる',
  why: '一人しか対応できない業務は属人化しています。手順書の整備と、もう一人の習熟を急ぐ業務を見つけるために調べます。主担当と副担当の職に就いたことのある職員が、職員配置（roster.csv）に載っている限りで一人だけのときは、参考として知らせます。',
  severity: 'warning',
  examples: [
    good(row({ 対応可能者数: '2' })),
    bad(row({ 対応可能者数: '1' }), [2]),
    bad(row({ 対応可能者数: '0' }), [2]),
    good(
      along(
        roster([
          ['X00101', 'juki-kiroku-shunin', '2023-04-01', '2026-03-31'],
          ['X00102', 'juki-kiroku-shunin'],
        ]),
        row({ 副担当: '' }),
      ),
    ),
    bad(along(roster([['X00101', 'juki-kiroku-shunin']]), row({ 副担当: '' })), [2]),
  ],
  check(manual) {
    const everAt = Map.groupBy(manual.roster, ({ post }) => post);
    return activeWorks(manual).flatMap((work) => {
      if (isSingleHolder(work)) return [fewCan(work)];
      return isOfOnePerson(work, everAt) ? [oneEver(work)] : [];
    });
  },
};

function fewCan(work: WorkItem): RuleNotice {
  return {
    ...placeOf(work.source, 'capableCount'),
    message: `業務${workName(work)}に一人で対応できる職員は${work.capableCount}人です。`,
    fix: '副担当が一人で対応できるようになったら、「対応可能者数」を書き換えてください。',
  };
}

function oneEver(work: WorkItem): RuleNotice {
  return {
    ...placeOf(work.source, 'deputy'),
    severity: 'info',
    message: `業務${workName(work)}の主担当と副担当の職に就いたことがある職員は、職員配置（roster.csv）に載っている限りで一人だけです。`,
    fix: '別の職員がいる職を副担当に書くか、前にいた職員の行を職員配置に加えてください。',
  };
}

/** True where the roster names all posts of a work, and one person alone at them, at any time. */
function isOfOnePerson({ owner, deputy }: WorkItem, everAt: ReadonlyMap<string, Manual['roster']>): boolean {
  const posts = [owner, deputy].filter((post) => post !== undefined);
  const rows = posts.map((post) => everAt.get(post) ?? []);
  if (rows.length === 0 || rows.some((each) => each.length === 0)) return false;
  return new Set(rows.flat().map(({ staff }) => staff)).size === 1;
}
