import { textToday } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import { procedureName } from '../entries.ts';
import { afterEarlier, bad, good, since, wholeProcedure } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

const ADDED = '<Step id="s3" actor="窓口担当" title="控えを渡します。" />';
const MINOR = '{ reason: 誤記の訂正, summary: 送り仮名を直しました, minor: true }';
const RAISED = '{ reason: 制度改正, summary: 控えを渡す手順を追加 }';

/** A text that was changed without a new edition; only where `--since` says from when on. */
export const editionRaised: Rule = {
  id: 'edition-raised',
  title: '本文を変えたら版の番号を上げている',
  why: '版の番号が同じままだと、いつから何が変わったかを、後から示せません。「npm run lint -- --since 比べる時点」で点検します。',
  severity: 'error',
  examples: [
    good(since(afterEarlier(wholeProcedure({ edition: '2', changes: RAISED, text: ADDED }), wholeProcedure({})))),
    good(since(afterEarlier(wholeProcedure({ changes: MINOR, text: ADDED }), wholeProcedure({})))),
    good(since(afterEarlier(wholeProcedure({ reviewed: '2026-06-01' }), wholeProcedure({})))),
    bad(since(afterEarlier(wholeProcedure({ text: ADDED }), wholeProcedure({}))), [8]),
  ],
  check: (manual) => {
    if (!manual.history.since) return [];
    return manual.procedures.filter((procedure) => isUnraised(procedure, manual)).map(notRaised);
  },
};

function isUnraised({ id, edition, changes }: Procedure, { history }: Manual): boolean {
  const before = history.since?.textById?.get(id);
  const { body } = textToday(history, id);
  if (!before?.body || !body || before.body === body || changes?.minor) return false;
  return edition !== undefined && edition <= (before.edition ?? 0);
}

function notRaised(procedure: Procedure): RuleNotice {
  const { edition = 0, source } = procedure;
  return {
    ...placeOf(source, 'edition'),
    message: `手順書${procedureName(procedure)}は、本文が変わっているのに、版が第${edition}版のままです。`,
    fix: `「edition: ${edition + 1}」とし、施行日と「changes:」も書いてください。誤記の訂正だけなら「changes:」に「minor: true」を加えてください。`,
  };
}
