import { COVERAGE_STATE_LABEL, coverageState } from '#model/coverage-state.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import { workInNumber } from '#model/work-in-number.ts';
import { highRiskReasons, type WorkItem } from '#model/work-item.ts';
import { activeWorks, workName } from '../entries.ts';
import { along, bad, frontMatter, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A work whose mistakes cost most, without a procedure. */
export const highRiskCovered: Rule = {
  id: 'high-risk-covered',
  title: 'リスクの高い業務に手順書がある',
  why: 'リスク評価が「高」の業務、公金を扱う業務、マイナンバーを扱う業務は、手順書の整備を先に進めます。リスク評価が「高」でないものは参考とします。',
  severity: 'warning',
  examples: [
    good(row({ リスク評価: '高' })),
    bad(along(row({ 業務ID: 'juki-003', リスク評価: '高' }), frontMatter({ work: '[juki-002]', part: '窓口' }))),
    bad(along(row({ 公金等の取扱い: '現金' }), frontMatter({ effectiveFrom: '2027-04-01' })), [2]),
  ],
  check(manual, asOf) {
    const inDoubt = worksInDoubt(manual);
    return activeWorks(manual).flatMap((work) => {
      const reasons = highRiskReasons(work);
      if (reasons.length === 0 || inDoubt.has(work.id)) return [];
      const state = coverageState(work, manual, asOf);
      if (state !== 'uncovered' && state !== 'drafting') return [];
      return [
        {
          ...placeOf(work.source),
          // Half the works of a city handle money: the measure counts them, the first run does not shout.
          severity: reasons.includes('risk') ? ('warning' as const) : ('info' as const),
          message: `${riskOf(reasons)}業務${workName(work)}の手順書が「${COVERAGE_STATE_LABEL[state]}」です。`,
          fix: fixOf(work, manual),
        },
      ];
    });
  },
};

function fixOf(work: WorkItem, manual: Manual): string {
  const waiting = manual.proceduresByWork.get(work.id)?.[0];
  const day = waiting?.effectiveFrom?.iso;
  if (waiting && day)
    return `手順書「${waiting.id}」の施行日（${wareki(day)}）が来れば、直すことはありません。早めるときは「effectiveFrom:」を書き換えてください。`;
  return `手順書「${work.id}.mdx」を作って施行してください。近い手順書を写すと早く書けます。`;
}

/** Works of procedures that cannot be read, or whose work or 施行日 cannot: these have findings of their own, which are enough. */
function worksInDoubt(manual: Manual): ReadonlySet<string> {
  const doubtful = manual.procedures.filter(
    ({ isBroken, work, effectiveFrom }) => isBroken || work.length === 0 || !effectiveFrom?.iso,
  );
  return new Set(doubtful.flatMap(({ id, work }) => [...work, workInNumber(id) ?? '']));
}

function riskOf(reasons: ReturnType<typeof highRiskReasons>): string {
  if (reasons.includes('risk')) return 'リスク評価が「高」の';
  return reasons.includes('personalInfo') ? 'マイナンバーを扱う' : '公金を扱う';
}
