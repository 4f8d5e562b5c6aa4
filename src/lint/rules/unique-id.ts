import { addedTo, bad, file, good, row } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** Two works or register entries with one id, and two sections of one name. */
export const uniqueId: Rule = {
  id: 'unique-id',
  title: '業務IDや課・一覧の名称が重ならない',
  why: '一つの業務IDが二つの業務を指すと、手順書がどちらのものか分からなくなります。二つ目は読まずに知らせます。',
  severity: 'error',
  examples: [
    good(row({ 業務ID: 'juki-001' })),
    bad(row({ 業務ID: 'juki-002' })),
    bad(addedTo('registers/terms.csv', '住基ネット,じゅうきねっと,全国のネットワークです。,,,'), [3]),
    bad(addedTo('registers/laws.csv', '戸籍法,住基法,こせきほう,昭和22年法律第224号,法律,確認済,'), [3]),
    bad(file('sections/shimin/section.yaml', 'name: 戸籍住民課\n')),
  ],
  check: foundByReader,
};
