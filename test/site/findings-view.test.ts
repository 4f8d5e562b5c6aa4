import { expect, test } from 'vitest';
import type { Finding } from '#model/finding.ts';
import { findingGroups } from '#site/views/finding-groups.ts';
import { findingCounts, findingsBySection, ruleCounts, sectionCounts, subjectsOf } from '#site/views/findings-view.ts';
import { aManual, aProcedure, aSection, aWork } from '../support/a-manual.ts';

const PROCEDURE = 'sections/koseki/procedures/juki-001.mdx';
const finding = (parts: Partial<Finding>): Finding => ({
  ruleId: 'require-owner',
  severity: 'warning',
  message: '主管がありません。',
  fix: '書いてください。',
  file: PROCEDURE,
  line: 3,
  column: 1,
  ...parts,
});
const manual = aManual({
  sections: [aSection({ id: 'koseki', name: '戸籍住民課' }), aSection({ id: 'zei', name: '税務課' })],
  procedures: [
    aProcedure({
      id: 'juki-001',
      section: 'koseki',
      title: '転入届の受付',
      source: { file: PROCEDURE, line: 1, column: 1, fields: {} },
    }),
  ],
  works: [
    aWork({
      id: 'juki-002',
      section: 'koseki',
      title: '転居届',
      source: { file: 'sections/koseki/inventory.csv', line: 5, column: 1, fields: {} },
    }),
  ],
});

test('findings stand with the section in whose folder the file is, all others apart', () => {
  const own = finding({});
  const unknown = finding({ file: 'sections/nowhere/inventory.csv' });
  const register = finding({ file: 'registers/laws.csv' });
  const groups = findingsBySection([own, unknown, register], manual);
  expect(groups.get('koseki')).toEqual([own]);
  expect(groups.get(undefined)).toEqual([unknown, register]);
  expect(sectionCounts(manual, groups).rows.map(({ cells }) => cells)).toEqual([
    [{ text: '戸籍住民課', href: 'sections/koseki/findings.html' }, 0, 1, 0],
    [{ text: '税務課', href: 'sections/zei/findings.html' }, 0, 0, 0],
  ]);
});

test('the heaviest finding comes first, and names the procedure or the work that it is about', () => {
  const findings = [
    finding({ file: 'sections/koseki/inventory.csv', line: 5, severity: 'info' }),
    finding({ severity: 'warning' }),
    finding({ file: 'sections/koseki/section.yaml', line: 2, severity: 'error' }),
  ];
  const groups = findingGroups(findings, { folder: 'sections/koseki', subjects: subjectsOf(manual, 'koseki') });
  expect(groups.flatMap(({ table }) => table.rows.map(({ cells }) => cells[0]))).toEqual([
    ['section.yaml 2行'],
    [{ text: '転入届の受付', href: 'procedures/juki-001.html' }, 'procedures/juki-001.mdx 3行'],
    [{ text: '転居届', href: 'works/juki-002.html' }, 'inventory.csv 5行'],
  ]);
  expect(findingCounts(findings)).toBe('エラー1件、注意1件、参考1件');
});

test('a file of a folder that is no section is named with its whole path', () => {
  const [group] = findingGroups([finding({ file: 'sections/nowhere/inventory.csv' })]);
  expect(group?.table.rows.map(({ cells }) => cells[0])).toEqual([['sections/nowhere/inventory.csv 3行']]);
});

test('a 点検項目 with an error stands before one with many warnings, under its Japanese title', () => {
  const findings = [
    finding({ ruleId: 'require-owner' }),
    finding({ ruleId: 'require-owner' }),
    finding({ ruleId: 'readable-row', severity: 'error' }),
  ];
  expect(ruleCounts(findings).rows.map(({ cells }) => cells)).toEqual([
    [{ text: '一覧の行が読める', href: 'guide/rules/readable-row.html' }, 1, 0, 0],
    [{ text: '主管の職が書いてある', href: 'guide/rules/require-owner.html' }, 0, 2, 0],
  ]);
});

test('what is wrong many times stands once, with what to type where that is the same', () => {
  const findings = [
    finding({ ruleId: 'no-nfd', fix: '一' }),
    finding({ line: 4 }),
    finding({ line: 5 }),
    finding({ ruleId: 'no-nfd', line: 6, fix: '二' }),
    finding({ ruleId: 'no-nfd', line: 7, fix: '二' }),
  ];
  const groups = findingGroups(findings);
  expect(groups.map(({ anchor, count, fix }) => [anchor, count, fix])).toEqual([
    ['warning-no-nfd', 3, ''],
    ['warning-require-owner', 2, '書いてください。'],
  ]);
  expect(groups.map(({ table }) => table.columns.map(({ heading }) => heading))).toEqual([
    ['場所', '指摘', '直し方'],
    ['場所', '指摘'],
  ]);
});
