import type { Procedure } from '#model/procedure.ts';
import { holdsExit } from '#model/step.ts';
import { quoted } from '#model/quoted.ts';
import { brokenExits, brokenLinks, brokenParts, brokenRelations } from '../broken-links.ts';
import { brokenNames, brokenRegisters } from '../broken-names.ts';
import { addedTo, bad, body, file, frontMatter, good } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { unreachedSteps } from '../unreached-steps.ts';

const NAMED_STEP = '<Step id="uketsuke" actor="窓口担当" title="受付簿に記入します。" />';
const STEP = '<Step id="s1" actor="窓口担当" title="受付簿に記入します。" />';

/** A reference of any kind that leads nowhere. */
export const linksResolve: Rule = {
  id: 'links-resolve',
  title: 'リンクや参照の先がある',
  why: '行き先のないリンクは、窓口で人を待たせます。どこからも進めない手順は、行われません。手順書、見出し、ファイル、次の手順、関連する手順書、システム、用語、様式のファイル、分岐カードの行き先への参照を調べます。',
  severity: 'error',
  examples: [
    good(
      body(`## 手順\n\n${STEP}\n\n[転居届の受付](juki-002.mdx)、[手順](#手順)、<Term word="住基ネット" />を見ます。`),
    ),
    bad(body('## 手順\n\n[転居届の受付](juki-020.mdx)を見ます。'), [15]),
    bad(body('## 手順\n\n[記入例](../files/kinyurei.pdf)を見ます。'), [15]),
    bad(body('## 手順\n\n[受付](#受け付け)を見ます。'), [15]),
    bad(body(`## 手順\n\n${NAMED_STEP}\n\n[受付](#uketsuke)を見ます。`), [17]),
    good(body(`## 手順\n\n${NAMED_STEP}\n\n[受付](#step-uketsuke)を見ます。`)),
    bad(body('## 手順\n\n<Step id="s1" actor="窓口担当" title="受付簿に記入します。" next="s9" />'), [15]),
    bad(body(`## 手順\n\n${STEP}\n\n${exits('不備あり：s1、不備なし：終了')}`), [17]),
    bad(body(`## 手順\n\n${STEP.replace(' />', ' next="終了" />')}\n\n${exits('終了')}`), [17]),
    good(body(`## 手順\n\n${STEP}\n\n${exits('受付 17:15 以降：s1；それより前：終了')}`)),
    bad(
      body(
        `## 手順\n\n${STEP}\n\n<Mistake kind="誤交付" step="s3" cause="確認漏れ" prevention="二人で確かめる">\n\n取り違えました。\n\n</Mistake>`,
      ),
      [17],
    ),
    bad(frontMatter({ related: '[juki-020]' }), [11]),
    bad(body('## 手順\n\n<System name="住民記憶システム" />'), [15]),
    bad(
      file(
        'registers/branches.yaml',
        '- words: [引っ越し]\n  question: どこからどこへ移りますか\n  choices:\n    - 市外から→juki-001\n    - 市内で→juki-020\n',
      ),
      [3],
    ),
    bad(
      addedTo('registers/forms.csv', '様式第2号,転居届,てんきょとどけ,koseki-jumin,,届出人,1部,1年,files/tenkyo.xlsx,'),
      [3],
    ),
  ],
  check(manual, _asOf, facts) {
    const context = { manual, facts };
    return [
      ...manual.procedures.flatMap((procedure) => [
        ...brokenLinks(procedure, context),
        ...brokenExits(procedure, context),
        ...mergedExits(procedure, facts),
        ...unreachedSteps(procedure, facts),
        ...brokenRelations(procedure, context),
        ...brokenParts(procedure),
      ]),
      ...brokenNames(context),
      ...brokenRegisters(context),
    ];
  },
};

/** Two exits that are read as one, so that one of them is missing from the flow. */
function mergedExits(procedure: Procedure, facts: Facts): RuleNotice[] {
  const { file } = procedure.source;
  return facts.steps(procedure).flatMap(({ number, line, column, exits }) =>
    exits
      .filter(({ condition }) => holdsExit(condition))
      .map(({ condition }) => ({
        file,
        line,
        column,
        message: `手順${number}の次の手順（next）の条件${quoted(condition)}の中に「：」があり、行き先が一つしか読み取れません。`,
        fix: '「不備がない:s4;不備がある:s2」のように、行き先ごとに「;」で区切ってください。条件の言葉には「：」を使わないでください。',
      })),
  );
}

function exits(next: string): string {
  return `<Step id="s2" actor="窓口担当" title="不備を確認します。" next="${next}" />`;
}
