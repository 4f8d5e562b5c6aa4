import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

const OPEN_STEP = '<Step id="s1" actor="窓口担当" title="受付簿に記入します。">';
const STEP = '<Step id="s2" actor="窓口担当" title="控えを渡します。" />';

/** A component that does not exist, or stands where it belongs to something else. */
export const knownComponent: Rule = {
  id: 'known-component',
  title: '使える部品だけを、使える所に使っている',
  why: '部品の名前が違うと、書いた内容が公開されません。使える部品は「作成の手引」にあります。手順の中に別の手順や見出しがあるときは、前の手順が閉じられていないおそれがあるため、注意とします。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n<Caution>\n\n写しは取りません。\n\n</Caution>')),
    bad(body('## 手順\n\n<Cauton>\n\n写しは取りません。\n\n</Cauton>'), [15]),
    bad(body(`## 手順\n\n${OPEN_STEP}\n\n${STEP}\n\n</Step>`), [17]),
    bad(body(`## 手順\n\n${OPEN_STEP}\n\n## 期限\n\n当日に処理します。\n\n</Step>`), [17]),
  ],
  check: foundByReader,
};
