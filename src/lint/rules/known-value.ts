import { bad, file, good, roster, row } from '../example.ts';
import type { Rule } from '../rule.ts';
import { organisationFaults } from '../organisation-faults.ts';

/** A value that is none of the allowed ones. */
export const knownValue: Rule = {
  id: 'known-value',
  title: '決まった言葉から選んで書いてある',
  why: '言葉がそろっていないと集計できません。部・課・係・大分類が section.yaml と違うときは注意とします。',
  severity: 'error',
  examples: [
    good(row({ 頻度: '毎月' })),
    bad(row({ 頻度: 'たまに' }), [2]),
    bad(row({ 課: '戸籍課' }), [2]),
    bad(row({ 大分類: '住民基本台張' }), [2]),
    good(row({ 大分類: '住民基本台帳に関すること' })),
    bad(
      roster([
        ['X00101', 'juki-kacho', '2024-04-01'],
        ['X00101', 'juki-kacho', '2026-04-01'],
      ]),
      [3],
    ),
    bad(file('manual.yaml', 'organisation: 継手市\nseverities:\n  require-onwer: off\n')),
  ],
  check: organisationFaults,
};
