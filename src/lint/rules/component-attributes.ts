import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** An attribute that is missing, unknown or of a wrong value. */
export const componentAttributes: Rule = {
  id: 'component-attributes',
  title: '部品の項目が正しく書いてある',
  why: '部品の項目は、チェックリストや年間予定、リスクの一覧の元になります。誤った項目は黙って捨てません。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n<Check by="本人" what="届出人の氏名" />')),
    bad(body('## 手順\n\n<Check by="自分" what="届出人の氏名" />'), [15]),
    bad(body('## 手順\n\n<Check by="本人" />'), [15]),
    bad(body('## 手順\n\n<Check by="本人" what="届出人の氏名" color="赤" />'), [15]),
  ],
  check: foundByReader,
};
