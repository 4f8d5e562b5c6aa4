import { bad, file, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** A name that some system cannot hold. */
export const portableFileName: Rule = {
  id: 'portable-file-name',
  title: 'ファイル名がどの端末でも使える',
  why: 'アドレスやWindowsで使えない文字を含む名前のファイルは、公開先で開けません。',
  severity: 'error',
  isGate: true,
  examples: [
    good(file('sections/koseki-jumin/files/kinyurei.csv', '欄,記入例\n')),
    bad(file('sections/koseki-jumin/files/記入例#1.csv', '欄,記入例\n')),
  ],
  check: foundByReader,
};
