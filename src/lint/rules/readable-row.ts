import { bad, good, row } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** A row or cell of a table that cannot be read. */
export const readableRow: Rule = {
  id: 'readable-row',
  title: '一覧の行が読める',
  why: '読めない行は集計から漏れます。漏れたことに気付かない整備率は信用できません。',
  severity: 'error',
  examples: [good(row({ 業務名: '転入届の受付' })), bad(row({ 業務名: '' }), [2])],
  check: foundByReader,
};
