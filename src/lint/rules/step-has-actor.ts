import { bad, body, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Words that name no one in particular. */
const NOBODY = /^(?:担当|担当者|適宜|なし|同上|[-ー―]*)$/;

/** A step that nobody does. */
export const stepHasActor: Rule = {
  id: 'step-has-actor',
  title: '手順に行う人が書いてある',
  why: '行う人が決まっていない手順は、だれもしないか、二人がします。業務フロー図の担当の列もここから作ります。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\n<Step id="s1" actor="窓口担当" title="受付簿に記入します。" />')),
    bad(body('## 手順\n\n<Step id="s1" title="受付簿に記入します。" />'), [15]),
    bad(body('## 手順\n\n<Step id="s1" actor="担当者" title="受付簿に記入します。" />'), [15]),
  ],
  check: (manual, _asOf, facts) =>
    manual.procedures.flatMap((procedure) =>
      facts
        .steps(procedure)
        .filter(({ actor }) => NOBODY.test(actor.trim()))
        .map(({ number, actor, line, column }) => ({
          file: procedure.source.file,
          line,
          column,
          severity: actor.trim() === '' ? ('error' as const) : ('warning' as const),
          message:
            actor.trim() === ''
              ? `手順${number}に行う人（actor）がありません。`
              : `手順${number}の行う人「${actor}」では、だれか分かりません。`,
          fix: '「actor="窓口担当"」「actor="係長"」のように、役割を書いてください。',
        })),
    ),
};
