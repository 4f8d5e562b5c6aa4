import { findSecrets } from '../detect/find-secrets.ts';
import { bad, body, good, row } from '../example.ts';
import { privateTexts, secretsInTables } from '../private-texts.ts';
import type { Rule, RuleNotice } from '../rule.ts';

/** Passwords and keys in a text. */
export const noSecrets: Rule = {
  id: 'no-secrets',
  title: 'パスワードや暗証番号が書かれていない',
  why: '手順書を読める人の全員がシステムや金庫を開けられることになります。一度書いたものは履歴に残るので、消すだけでなく変更も必要です。',
  severity: 'error',
  examples: [
    good(body('## 手順\n\nパスワードは8文字以上とし、90日ごとに変更します。暗証番号は届出人が入力します。')),
    good(body('## 手順\n\n仮パスワードは情報システム担当から受け取ります。')),
    good(body('## 手順\n\n| 項目 | 内容 |\n|---|---|\n| パスワード | 情報システム担当から受け取ります。 |')),
    bad(body('## 手順\n\nパスワードは Tsugite2026 です。'), [15]),
    bad(body('## 手順\n\n| 項目 | 内容 |\n|---|---|\n| パスワード | Tsugite2026 |'), [17]),
    bad(body('## 手順\n\nID: juki パスワード：himitsu'), [15]),
    bad(body('## 保管場所\n\n<Location item="金庫" place="倉庫。暗証番号は4519です。" />'), [15]),
    bad(body('## 手順\n\n[庁内の一覧](https://juki:himitsu@example.com/)を開きます。'), [15]),
    bad(row({ '目的・概要': 'PW=himitsu9 で入る。' }), [2]),
  ],
  check: (manual, _asOf, facts) => {
    const said = manual.notices.filter(({ ruleId }) => ruleId === 'no-secrets');
    const inTexts = privateTexts(facts, 'no-secrets', findSecrets);
    const inTables = secretsInTables(manual).filter((cell) => !inTexts.some((found) => isSamePlace(found, cell)));
    // The gate refuses a link with a password in it, and says so itself.
    return [...inTexts, ...inTables].filter(
      (found) => !said.some(({ file, line }) => file === found.file && line === found.line),
    );
  },
};

function isSamePlace(one: RuleNotice, other: RuleNotice): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}
