import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** A file of the section that is really somewhere else. */
export const noLinksOutside: Rule = {
  id: 'no-links-outside',
  title: '課のフォルダーの外のファイルを使っていない',
  why: '外のファイルは、移したり公開範囲を変えたりしたときに一緒に動きません。見せてはいけないファイルが公開されるおそれもあります。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n![受付簿の記入例](../images/uketsuke.png)')),
    bad(body('## 手順\n\n![受付簿の記入例](../../zaisei/images/uketsuke.png)'), [15]),
    bad(body('## 手順\n\n[名簿](../../../roster.csv)'), [15]),
  ],
  check: foundByReader,
};
