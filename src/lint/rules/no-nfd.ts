import { bad, body, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Letters and their marks written as two characters. */
export const noNfd: Rule = {
  id: 'no-nfd',
  title: '濁点が文字と一つになっている',
  why: 'Macのファイル名などから写した文字は、濁点が別の文字に分かれていることがあります。見た目は同じでも検索できません。',
  severity: 'warning',
  examples: [good(body('## 手順\n\nデータを保存します。')), bad(body('## 手順\n\nテ\u3099ータを保存します。'), [15])],
  check: foundByReader,
};
