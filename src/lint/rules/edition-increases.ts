import { editionsBeside } from '#model/edition-in-force.ts';
import type { Edition } from '#model/history.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import { dayLeftFromBefore, leftFromBefore } from '../left-from-before.ts';
import { movedAhead } from '../moved-ahead.ts';
import { procedureName, proceduresWithout } from '../entries.ts';
import { afterEarlier, bad, frontMatter, good, uncommitted, wholeProcedure } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

const FROM_JANUARY = { effectiveFrom: '2026-01-05' };
const changes = '{ reason: 制度改正, summary: 確認手順を追加 }';

/** A procedure without an edition from which the next one could be counted, or whose number or 施行日 jumps or goes back. */
export const editionIncreases: Rule = {
  id: 'edition-increases',
  title: '版の番号が1から順に増える',
  why: '版の番号がないと、新旧対照表も改正履歴も作れません。改正のたびに1ずつ増やし、施行日は前の版より前にしません。前の版の施行日や決裁、改正の内容が残っていないかも調べます。',
  severity: 'error',
  examples: [
    good(frontMatter({ edition: '1' })),
    good(frontMatter({ edition: '2', changes })),
    bad(frontMatter({ edition: undefined }), [1]),
    good(afterEarlier(wholeProcedure({ edition: '2', effectiveFrom: '2026-07-01', changes }), wholeProcedure({}))),
    bad(afterEarlier(wholeProcedure({ edition: '3', changes }), wholeProcedure({})), [8]),
    bad(afterEarlier(wholeProcedure({}), wholeProcedure({ edition: '2', changes })), [8]),
    bad(afterEarlier(wholeProcedure({ edition: '2', effectiveFrom: '2026-03-01', changes }), wholeProcedure({})), [9]),
    bad(afterEarlier(wholeProcedure({ ...FROM_JANUARY, edition: '2', changes }), wholeProcedure(FROM_JANUARY)), [9]),
    bad(uncommitted(wholeProcedure({ effectiveFrom: '2027-04-01' })), [9]),
    bad(
      afterEarlier(
        wholeProcedure({ edition: '3', effectiveFrom: '2026-07-01', changes }),
        wholeProcedure({ edition: '2', effectiveFrom: '2026-05-01', changes }),
      ),
      [11],
    ),
  ],
  check: (manual, asOf) => [
    ...proceduresWithout(manual, 'edition').map((procedure) => ({
      ...placeOf(procedure.source, 'edition'),
      message: `手順書${procedureName(procedure)}に、版（edition）が書かれていません。`,
      fix: '冒頭に「edition: 1」のように版の番号を書いてください。初版は1です。',
    })),
    ...manual.procedures.flatMap((procedure) => [
      ...againstHistory(procedure, manual, asOf),
      ...movedAhead(procedure, manual, asOf),
    ]),
  ],
};

/** The past cannot be mended: only the edition of the current file is compared, with those that git knows. */
function againstHistory(procedure: Procedure, manual: Manual, asOf: IsoDate): RuleNotice[] {
  const { id, edition: number, source } = procedure;
  if (number === undefined) return [];
  const { before, highest } = editionsBeside(manual.history.editionsById.get(id) ?? [], number);
  const place = placeOf(source, 'edition');
  if (highest && highest.number > number) return [{ ...place, ...wentBack(procedure, number, highest.number) }];
  if (before && before.number < number - 1) return [{ ...place, ...jumped(procedure, number, before.number) }];
  if (!before) return [];
  return [
    ...datesBack(procedure, before),
    ...leftFromBefore(procedure, before),
    ...dayLeftFromBefore(procedure, before, { manual, asOf }),
  ];
}

type Words = Pick<RuleNotice, 'message' | 'fix'>;

/** A first edition after others is mostly the first text of an organisation that has written over the sample. */
const BEGINNERS =
  '見本の手順書を消して書き始めたばかりなら、「作成の手引」の「自分の団体で使い始める」を読んでください。';

function wentBack(procedure: Procedure, number: number, highest: number): Words {
  return {
    message: `手順書${procedureName(procedure)}の版が、第${highest}版から第${number}版に戻っています。`,
    fix: `前の内容に戻すときも、新しい版とします。「edition: ${highest + 1}」と書いてください。${number === 1 ? BEGINNERS : ''}`,
  };
}

function jumped(procedure: Procedure, number: number, before: number): Words {
  return {
    message: `手順書${procedureName(procedure)}の版が、第${before}版から第${number}版に飛んでいます。`,
    fix: `「edition: ${before + 1}」と書いてください。`,
  };
}

function datesBack({ effectiveFrom, source }: Procedure, before: Edition): RuleNotice[] {
  const [from, earlier] = [effectiveFrom?.iso, before.effectiveFrom?.iso];
  if (!from || !earlier || from >= earlier) return [];
  return [
    {
      ...placeOf(source, 'effectiveFrom'),
      message: `施行日（${wareki(from)}）が、前の第${before.number}版の施行日（${wareki(earlier)}）より前です。`,
      fix: `「effectiveFrom:」を${wareki(earlier)}以後の日にしてください。`,
    },
  ];
}
