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
    bad({
      where: 'sections/koseki-jumin/files/meibo.csv',
      shown: '（共有フォルダーの「meibo.csv」を指すリンク）',
      files: { 'sections/koseki-jumin/files/meibo.csv': { linkTo: '../../../roster.csv' } },
    }),
  ],
  check: foundByReader,
};
