import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import type { RuleNotice } from './rule.ts';

/**
 * An edition that is in force already, and whose 施行日 was moved to a day to come: until then the edition before it, which was
 * abolished, would be in force again.
 */
export function movedAhead(procedure: Procedure, { history }: Manual, asOf: IsoDate): RuleNotice[] {
  const { id, edition: number, effectiveFrom, source } = procedure;
  const from = effectiveFrom?.iso;
  if (number === undefined || from === undefined || from <= asOf) return [];
  const revisions = history.revisionsById.get(id) ?? [];
  // One that was put off before its day came was never in force.
  const since = revisions.find(({ edition, effectiveFrom: day }, at) => {
    const until = revisions[at + 1]?.day ?? '9999-12-31';
    return edition === number && day !== undefined && day <= asOf && day < until;
  })?.effectiveFrom;
  if (since === undefined) return [];
  return [
    {
      ...placeOf(source, 'effectiveFrom'),
      message: `第${number}版は${wareki(since)}から施行されています。施行日を${wareki(from)}にすると、それまで第${number}版は施行されていないことになります。`,
      fix: `改正するときは「edition: ${number + 1}」と書いてください。施行日だけを直すときは、今日までの日を書いてください。`,
    },
  ];
}
