import type { Detector } from '../detect/hit.ts';
import { findPersonalNumbers } from '../detect/find-personal-numbers.ts';
import { findPersonalWords } from '../detect/find-personal-words.ts';
import { bad, body, file, good, replacedIn, row } from '../example.ts';
import { namesForPosts, privateTexts, withNames } from '../private-texts.ts';
import type { Rule } from '../rule.ts';

const find: Detector = (text) => [...findPersonalNumbers(text), ...findPersonalWords(text)];

/** Numbers, addresses and names of persons in a text. */
export const noPersonalData: Rule = {
  id: 'no-personal-data',
  title: '個人の番号や氏名が書かれていない',
  why: '手順書に人の情報は要りません。番号や口座、携帯電話はエラー、氏名、住所、個人のメールアドレスのように見えるものは注意とします。',
  severity: 'error',
  examples: [
    good(body('## 関係先\n\n電話は0154-00-0000、内線2110です。住民記録担当主任に連絡します。')),
    good(body('## 関係先\n\n山本通りの田中建設株式会社に頼みます。')),
    good(body('## 手順\n\n口座番号の欄は「0000000」、氏名は「継手 太郎」と記入します。')),
    bad(body('## 手順\n\n住民票コードは 12345678901 です。'), [15]),
    bad(body('## 手順\n\n基礎年金番号 1234-567890 で照会します。'), [15]),
    bad(body('## 手順\n\n在留カードの番号 XY98765432ZW を控えます。'), [15]),
    bad(body('## 手順\n\n継手銀行本店の普通口座 9876543 に振り込みます。'), [15]),
    bad(body('## 関係先\n\n夜間は 090-9876-5432 に連絡します。'), [15]),
    bad(body('## 関係先\n\n分からないときは佐藤係長に聞きます。'), [15]),
    bad(body('## 関係先\n\n担当の佐藤（内線2112）に聞きます。'), [15]),
    bad(body('## 関係先\n\n佐藤花子に聞きます。'), [15]),
    bad(body('## 関係先\n\n<Contact role="証明の照会" org="戸籍住民課 佐藤" />'), [15]),
    bad(body('## 手順\n\n<Step id="s1" actor="佐藤" title="届書を受け取ります。" />'), [15]),
    bad(replacedIn('sections/koseki-jumin/section.yaml', ['name: 課長', 'name: 佐藤健司']), [10]),
    bad(replacedIn('sections/koseki-jumin/section.yaml', ['name: 課長', 'name: 課長（佐藤）']), [10]),
    bad(row({ 改善の余地: '佐藤花子さんに聞く' }), [2]),
    bad(row({ '台帳・帳簿': '佐藤さん机の引き出し' }), [2]),
    bad(file('roster.csv', '職員番号,職,開始日,終了日,備考\nX00101,juki-kacho,2024-04-01,,佐藤太郎さん\n'), [2]),
    bad(row({ '目的・概要': '届出は tsugite.taro@gmail.com に送ります。' }), [2]),
  ],
  check: (manual, _asOf, facts) => withNames(privateTexts(facts, 'no-personal-data', find), namesForPosts(manual)),
};
