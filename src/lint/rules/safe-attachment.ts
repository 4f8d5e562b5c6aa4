import { bad, body, file, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

const DRAWING = 'sections/koseki-jumin/images/madoguchi.svg';
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>\n`;

/** An image or attachment that is not what its name says, or that does more than to be looked at. */
export const safeAttachment: Rule = {
  id: 'safe-attachment',
  title: '画像や添付ファイルが名前どおりのもので、安全に開ける',
  why: 'プログラムや外部への参照を含む画像は、開いた人のパソコンで動きます。名前と中身が違うファイルは、正しく表示されません。',
  severity: 'error',
  isGate: true,
  examples: [
    good(body('## 手順\n\n![受付簿の記入例](../images/uketsuke.png)')),
    good(file(DRAWING, svg('<rect width="40" height="20" /><text x="4" y="12">窓口</text>'))),
    bad(file(DRAWING, svg('<script>alert(1)</script>')), [1]),
    bad(file(DRAWING, svg('\n<image href="https://example.com/a.png" />')), [2]),
    bad(file('sections/koseki-jumin/images/madoguchi.png', 'GIF89a', '（名前だけを「.png」に変えたGIFの画像）')),
  ],
  check: foundByReader,
};
