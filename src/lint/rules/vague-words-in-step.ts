import type { Body } from '#model/body.ts';
import { bad, body, good } from '../example.ts';
import type { Rule } from '../rule.ts';
import { scan, type Scanned } from '../scan.ts';

/** あいまい語 of this project's writing rules (JP-21), with what to say in their place. */
const WORDS: Readonly<Record<string, string>> = {
  適宜: 'いつ行うか',
  適切に: 'どのように行うか',
  必要に応じて: 'どのようなときに行うか',
  速やかに: 'いつまでに行うか',
  なるべく: 'どこまで行うか',
  できるだけ: 'どこまで行うか',
  原則として: '例外はどのようなときか',
  当面: 'いつまで行うか',
  しばらく: '何分または何日か',
  臨機応変に: 'どのようなときにどうするか',
};
const VAGUE = new RegExp(Object.keys(WORDS).join('|'), 'g');
const IN_ATTRIBUTES = new Set(['Step.title', 'Step.when', 'Check.what', 'Deadline.rule', 'Control.control']);

/** Words in a step that leave the reader to decide. */
export const vagueWordsInStep: Rule = {
  id: 'vague-words-in-step',
  title: '手順と期限にあいまいな言葉がない',
  why: '「適宜」「必要に応じて」と書くと、経験者しか判断できません。初めて担当する人が迷わない言葉にします。手順の補足の文は参考とします。',
  severity: 'warning',
  examples: [
    good(body('## 手順\n\n<Step id="s1" actor="窓口担当" title="その日の17時までに入力します。" />')),
    good(body('## 目的と対象\n\n必要に応じて見直します。')),
    bad(body('## 手順\n\n<Step id="s1" actor="窓口担当" title="速やかに入力します。" />'), [15]),
    bad(body('## 期限\n\n<Deadline label="報告" rule="受付の日から速やかに" />'), [15]),
    bad(
      body('## 手順\n\n<Step id="s1" actor="窓口担当" title="入力します。">\n\n必要に応じて照会します。\n\n</Step>'),
      [17],
    ),
  ],
  check: (_manual, _asOf, facts) =>
    scan(facts, VAGUE)
      .filter((hit) => IN_ATTRIBUTES.has(hit.piece.name) || isInStep(hit))
      .map(({ word, piece: { file, line, column, name } }) => ({
        file,
        line,
        column,
        severity: name === '' ? ('info' as const) : ('warning' as const),
        message: `「${word}」では、読む人によって判断が変わります。`,
        fix: `${WORDS[word] ?? 'どうするか'}を、数字や条件で書いてください。`,
      })),
};

function isInStep({ piece, entryText: { procedure } }: Scanned): boolean {
  return (
    piece.name === '' &&
    piece.kind === 'text' &&
    procedure?.body !== undefined &&
    hasStepAbove(procedure.body, piece.within)
  );
}

function hasStepAbove({ components }: Body, index: number): boolean {
  for (let at = index; at >= 0; at = components[at]?.parent ?? -1) if (components[at]?.name === 'Step') return true;
  return false;
}
