import { contentPath } from '#model/content-path.ts';
import type { Procedure } from '#model/procedure.ts';
import { placeOf } from '#model/place.ts';
import { isActive } from '#model/work-item.ts';
import type { Manual } from '#model/manual.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { hasUnreadRow, unreadSections, workName } from '../entries.ts';
import { bad, frontMatter, good, row } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { firstMend } from '../first-mend.ts';

/** A procedure for a work that the inventory does not have, or no longer has. */
export const workExists: Rule = {
  id: 'work-exists',
  title: '対象の業務が業務一覧にある',
  why: '手順書は業務一覧の業務にひも付けて数えます。業務一覧にない業務の手順書は、整備率にも引継書にも出てきません。',
  severity: 'error',
  examples: [
    good(frontMatter({ work: '[juki-001]' })),
    bad(frontMatter({ work: '[juki-011]' }), [4]),
    bad(row({ 状態: '廃止' })),
  ],
  check(manual, _asOf, facts) {
    const unread = unreadSections(manual, 'inventory.csv');
    return manual.procedures.filter(isWritten).flatMap(({ work, section, source }) =>
      work.flatMap((id, index) => {
        if (unread.has(section) && !manual.workById.has(id)) return [];
        const fault = workFault(id, { manual, facts, section });
        return fault
          ? [{ ...placeOf(source, 'work'), ...placeOf(source, listField(source.fields, index)), ...fault }]
          : [];
      }),
    );
  },
};

/** Where a file cannot be read, its work is a guess from its name. */
function isWritten({ source }: Procedure): boolean {
  return ['work', 'work.0'].some((name) => Object.hasOwn(source.fields, name));
}

function workFault(
  id: string,
  { manual, facts, section }: { manual: Manual; facts: Facts; section: string },
): Omit<RuleNotice, 'file' | 'line' | 'column'> | undefined {
  const work = manual.workById.get(id);
  if (!work) {
    return {
      message: `対象の業務（work）${quoted(id)}は、業務一覧にありません。`,
      fix: hasUnreadRow(manual, contentPath.inventory(section))
        ? firstMend('業務一覧（inventory.csv）')
        : `${suggestion(facts.nearest(id, 'work'))}業務一覧（inventory.csv）にある業務IDを書くか、業務一覧に行を加えてください。`,
    };
  }
  if (isActive(work)) return undefined;
  return {
    severity: 'warning',
    message: `対象の業務${workName(work)}は、業務一覧で「${work.status}」になっています。`,
    fix: '手順書を廃止するか、「work:」を今の業務に書き換えてください。',
  };
}

function listField(fields: Readonly<Record<string, unknown>>, index: number): string {
  return Object.hasOwn(fields, `work.${index}`) ? `work.${index}` : 'work';
}
