import { isInForce } from '#model/coverage-state.ts';
import { MAYBE_UNFINISHED, UNFINISHED } from '#model/unfinished.ts';
import { quoted } from '#model/quoted.ts';
import { bad, body, good } from '../example.ts';
import { isWords } from '../entry-texts-of.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { scan, type Scanned } from '../scan.ts';

/** Circles and crosses in place of a word. 「○○ ○○」 and what stands in 「」 are samples for the reader. */
const BLANK = /(?<![〇○ＸＸ×●「0-9-])(?:〇{2,}|Ｘ{2,}|×{2,}|●{2,}|＿{2,})(?![〇○市町村県区 」\u30000-9-])/gu;

const MAYBE_BLANK = /〇〇|ＸＸ|××|●●|＿＿/;

/** A placeholder in a procedure that staff already follow. */
export const noTodoInForce: Rule = {
  id: 'no-todo-in-force',
  title: '施行中の手順書に書きかけの箇所がない',
  why: '「要確認」や「〇〇」が残ったまま施行すると、読む人が自分で判断することになります。施行日より前の手順書は調べません。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\n一覧の「要確認」の行を見ます。')),
    good(body('## 手順\n\n必要書類（要確認）を受け取ります。', { effectiveFrom: '2027-04-01' })),
    bad(body('## 手順\n\n必要書類（要確認）を受け取ります。'), [15]),
    bad(body('## 手順\n\nTODO 必要書類を書く'), [15]),
    bad(body('## 手順\n\n〇〇課に連絡します。'), [15]),
  ],
  check: (_manual, asOf, facts) =>
    [
      ...scan(facts, UNFINISHED, MAYBE_UNFINISHED).map((hit) => ({ hit, severity: 'error' as const })),
      ...scan(facts, BLANK, MAYBE_BLANK).map((hit) => ({ hit, severity: 'warning' as const })),
    ]
      .filter(({ hit }) => hit.entryText.procedure && isInForce(hit.entryText.procedure, asOf) && isWords(hit.piece))
      .map(({ hit, severity }) => noticeOf(hit, severity)),
};

function noticeOf({ word, piece: { file, line, column } }: Scanned, severity: 'error' | 'warning'): RuleNotice {
  return {
    file,
    line,
    column,
    severity,
    message: `施行中の手順書に、書きかけの${quoted(word)}が残っています。`,
    fix: '確かめた内容に書き換えるか、決まるまでは施行日（effectiveFrom）を先の日にしてください。',
  };
}
