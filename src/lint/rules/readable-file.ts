import { addedTo, bad, file, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** 「用語」 in Shift_JIS. */
const SHIFT_JIS = Uint8Array.from([0x97, 0x70, 0x8c, 0xea, 0x0a]);

/** A file that cannot be read as text, or not as what it should be. */
export const readableFile: Rule = {
  id: 'readable-file',
  title: 'ファイルが読める',
  why: '読めないファイルは公開も集計もできません。文字コードはUTF-8で保存します。',
  severity: 'error',
  isGate: true,
  examples: [
    good(addedTo('registers/terms.csv', '住基,じゅうき,住民基本台帳の略です。,,,')),
    bad(file('registers/terms.csv', SHIFT_JIS, '（Shift_JISで保存した用語一覧）')),
    bad(file('sections/koseki-jumin/procedures/juki-001.mdx', '---\ntitle: "転入届の受付\n---\n\n## 手順\n')),
  ],
  check: foundByReader,
};
