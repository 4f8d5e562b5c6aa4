/**
 * What 点検 prints for the guide's example with mistakes in it, as the guide shows it; a test compares it with the real
 * output.
 */
export const FINDINGS_SHOWN = `content/sections/koseki-jumin/procedures/juki-002.mdx
  1  エラー  手順書「転居届の受付」（juki-002）に、主管の職（owner）が書かれていません。  require-owner
     直し方  冒頭に「owner: juki-kiroku-shunin」のように職の記号を書いてください。職の記号は課の section.yaml にあります。
     説明    guide/rules/require-owner.html
 38  注意    「適宜」では、読む人によって判断が変わります。                               vague-words-in-step
     直し方  いつ行うかを、数字や条件で書いてください。
     説明    guide/rules/vague-words-in-step.html
 44  エラー  期限「届出期間」の「14日以内」は、いつから数えるかが書かれていません。       deadline-has-start
     直し方  「転入をした日から14日以内」「毎月10日まで」のように、起算日が分かるように書いてください。
     説明    guide/rules/deadline-has-start.html

指摘 3件（エラー2、注意1、参考0）`;
