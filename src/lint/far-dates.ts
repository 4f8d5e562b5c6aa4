import { addMonths, type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import type { RuleNotice } from './rule.ts';

/** Months ahead for which nobody writes down a 施行日 or a transfer; a day behind them is mostly a slip in the year. */
const FARTHEST = 36;

/** Days to come that are too far away to be meant, and hand-overs that have not been: a slip in the year or the era. */
export function farDates(manual: Manual, asOf: IsoDate): RuleNotice[] {
  const last = addMonths(asOf, FARTHEST);
  const far = (day: IsoDate | undefined) => day !== undefined && day > last;
  return [
    ...manual.procedures
      .filter(({ effectiveFrom }) => far(effectiveFrom?.iso))
      .map(({ effectiveFrom, source }) => ({
        ...placeOf(source, 'effectiveFrom'),
        ...tooFar('施行日（effectiveFrom）', effectiveFrom?.iso ?? ''),
      })),
    ...manual.roster
      .filter(({ from }) => far(from))
      .map(({ from, source }) => ({ ...placeOf(source, 'from'), ...tooFar('開始日', from) })),
    ...manual.works.flatMap(({ lastHandover, source }) =>
      lastHandover === undefined || lastHandover <= asOf
        ? []
        : [{ ...placeOf(source, 'lastHandover'), ...notYet(lastHandover) }],
    ),
  ].map((notice) => ({ ...notice, severity: 'warning' as const }));
}

type Words = Pick<RuleNotice, 'message' | 'fix'>;

function tooFar(label: string, day: IsoDate): Words {
  return {
    message: `${label}が${FARTHEST / 12}年より先の日（${wareki(day)}）です。`,
    fix: '年の書き誤りでないか確かめ、「2027-04-01」のように書いてください。',
  };
}

function notYet(day: IsoDate): Words {
  return {
    message: `直近の引継日（${wareki(day)}）が、まだ来ていない日です。`,
    fix: '引継ぎを終えた日を、「2026-04-01」のように書いてください。',
  };
}
