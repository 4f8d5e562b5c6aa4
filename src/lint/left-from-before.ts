import type { Edition } from '#model/history.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import type { RuleNotice } from './rule.ts';

/** What an author who raised the number left from the edition before: its approval, and what it changed. */
export function leftFromBefore(procedure: Procedure, before: Edition): RuleNotice[] {
  const { edition: number, approval, changes, source } = procedure;
  const isOldApproval = approval !== undefined && approval.number === before.approval?.number;
  const isOldChange = changes?.summary !== undefined && changes.summary === before.changes?.summary;
  return [
    ...(isOldApproval
      ? [
          {
            ...placeOf(source, 'approval'),
            message: `第${number}版の決裁（${approval.number}）が、前の第${before.number}版と同じです。`,
            fix: 'この版の決裁の番号と日を書いてください。決裁がまだなら、「approval:」を消してください。',
          },
        ]
      : []),
    ...(isOldChange
      ? [
          {
            ...placeOf(source, 'changes'),
            message: `第${number}版の改正の内容（changes）が、前の第${before.number}版と同じです。`,
            fix: 'この版で改めた理由（reason）と概要（summary）を書いてください。',
          },
        ]
      : []),
  ].map((notice) => ({ severity: 'warning' as const, ...notice }));
}

/**
 * The 施行日 of an edition that was in force before this one was written: the edition before it would never have been. Two
 * editions may share a day to come, when the later one takes the place of the earlier.
 */
export function dayLeftFromBefore(
  { id, edition: number, effectiveFrom, source }: Procedure,
  before: Edition,
  { manual, asOf }: { manual: Manual; asOf: IsoDate },
): RuleNotice[] {
  const from = effectiveFrom?.iso;
  const revisions = manual.history.revisionsById.get(id) ?? [];
  const writtenOn = revisions.find(({ edition }) => edition === number)?.day ?? asOf;
  if (from === undefined || from !== before.effectiveFrom?.iso || writtenOn <= from) return [];
  return [
    {
      ...placeOf(source, 'effectiveFrom'),
      severity: 'warning',
      message: `第${number}版の施行日（${wareki(from)}）が、前の第${before.number}版と同じです。第${before.number}版は1日も施行されなかったことになります。`,
      fix: '「effectiveFrom:」に、この版を使い始める日を書いてください。',
    },
  ];
}
