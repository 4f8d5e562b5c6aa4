import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** A component that does not exist. */
export const knownComponent: Rule = {
  id: 'known-component',
  title: '使える部品だけを使っている',
  why: '部品の名前が違うと、書いた内容が公開されません。使える部品は「作成の手引」にあります。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n<Caution>\n\n写しは取りません。\n\n</Caution>')),
    bad(body('## 手順\n\n<Cauton>\n\n写しは取りません。\n\n</Cauton>'), [15]),
  ],
  check: foundByReader,
};
