import { bad, good, row } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** An id that is not written as ids are. */
export const idFormat: Rule = {
  id: 'id-format',
  title: '記号が決まった形で書いてある',
  why: '業務IDはアドレスやファイル名になります。形をそろえておくと、どこに書いても同じ業務を指せます。',
  severity: 'error',
  examples: [good(row({ 業務ID: 'juki-001' })), bad(row({ 業務ID: '住記1' }), [2])],
  check: foundByReader,
};
