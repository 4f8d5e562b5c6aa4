import { placeOf } from '#model/place.ts';
import { procedureName, proceduresWithout } from '../entries.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A procedure without an edition from which the next one could be counted. */
export const editionIncreases: Rule = {
  id: 'edition-increases',
  title: '版の番号が1から順に増える',
  why: '版の番号がないと、新旧対照表も改正履歴も作れません。改正のたびに1ずつ増やします。',
  severity: 'error',
  examples: [
    good(frontMatter({ edition: '1' })),
    good(frontMatter({ edition: '2', changes: '{ reason: 制度改正, summary: 確認手順を追加 }' })),
    bad(frontMatter({ edition: undefined }), [1]),
  ],
  check: (manual) =>
    proceduresWithout(manual, 'edition').map((procedure) => ({
      ...placeOf(procedure.source, 'edition'),
      message: `手順書${procedureName(procedure)}に、版（edition）が書かれていません。`,
      fix: '冒頭に「edition: 1」のように版の番号を書いてください。初版は1です。',
    })),
};
