import { expect, test } from 'vitest';
import { coverage } from '#report/coverage.ts';
import type { CoverageRowState } from '#report/coverage-works.ts';
import type { Measure } from '#report/measure.ts';
import { orphanedProcedures } from '#report/orphaned-procedures.ts';
import { scopeLabel, scopeRows } from '#report/scope-rows.ts';
import { aManual, aProcedure, aSection, aWork } from '../support/a-manual.ts';
import { AS_OF, seededManual, SOWN } from './seeded-inventory.ts';

const seeded = coverage(seededManual(), AS_OF);

test.each(['uncovered', 'outdated', 'drafting', 'exempt', 'ambiguous', 'inactive'] as const)(
  'lists exactly the works that were sown as %s',
  (state) => {
    const found = seeded.works.filter((work) => work.state === state).map(({ workId }) => workId);
    expect(found.toSorted()).toEqual(SOWN[state]);
  },
);

test('lists exactly the procedures that name no existing work', () => {
  expect(seeded.orphaned.map(({ procedureId }) => procedureId).toSorted()).toEqual(SOWN.orphaned);
  expect(seeded.orphaned.find(({ procedureId }) => procedureId === 'juki-900')).toMatchObject({
    unknownWorks: ['juki-999'],
    file: 'sections/koseki-jumin/procedures/juki-900.mdx',
    line: 1,
  });
});

test('counts each row of the inventory once in its section, its department and the whole', () => {
  expect(seeded.totals.rows).toBe(200);
  expect(seeded.sections.map(({ rows }) => rows)).toEqual([50, 50, 50, 50]);
  expect(seeded.departments.map(({ rows }) => rows)).toEqual([100, 100]);
  for (const each of [seeded.totals, ...seeded.departments, ...seeded.sections])
    expect(sumOf(each.states)).toBe(each.rows);
});

test('divides the covered works by the active works without the exempt ones', () => {
  const rate = measureOf(seeded.totals.measures, 'rate');
  expect([rate.numerator.length, rate.denominator.length]).toEqual([181, 195]);
  expect(rate.value).toBeCloseTo(181 / 195);
  expect(rate.isAlarm).toBe(false);
});

test('gives a line for every id that a measure names', () => {
  for (const { of, numerator, denominator } of seeded.totals.measures) {
    for (const id of [...numerator, ...denominator]) expect(seeded.items[of][id]?.line).toBeGreaterThan(0);
  }
});

test('names only ids of its own section in the measures of a section', () => {
  const [first] = seeded.sections;
  const ids = measureOf(first?.measures ?? [], 'rate').denominator;
  expect(ids.every((id) => id.startsWith('juki-'))).toBe(true);
  expect(ids).toHaveLength(48);
});

test('names only ids of its own sections in the measures of a department', () => {
  for (const { measures, sections } of seeded.departments) {
    for (const { of, numerator, denominator } of measures)
      for (const id of [...numerator, ...denominator]) expect(sections).toContain(seeded.items[of][id]?.section);
  }
});

test('gives the same bytes whatever order the files were read in', () => {
  const reversed = coverage(
    seededManual((items) => items.toReversed()),
    AS_OF,
  );
  expect(JSON.stringify(reversed)).toBe(JSON.stringify(seeded));
});

test('has no value and a reason where the denominator is empty', () => {
  const { totals } = coverage(aManual({ sections: [], works: [], procedures: [], roster: [] }), AS_OF);
  const ratios = totals.measures.filter(({ unit }) => unit === 'ratio');
  expect(ratios.map(({ value, isAlarm }) => [value, isAlarm])).toEqual(ratios.map(() => [null, false]));
  expect(ratios.every(({ reason }) => reason)).toBe(true);
  expect(measureOf(totals.measures, 'exempt').value).toBe(0);
});

test('counts the works of a section whose section.yaml could not be read', () => {
  const manual = aManual({ works: [aWork(), aWork({ id: 'mado-001', section: 'mado', sectionName: '窓口課' })] });
  const { sections, totals } = coverage(manual, AS_OF);
  expect(sections.map(({ name, rows }) => [name, rows])).toEqual([
    ['戸籍住民課', 1],
    ['窓口課', 1],
  ]);
  expect(totals.rows).toBe(2);
});

test('carries the commit, and null where there is none', () => {
  expect(coverage(aManual({ commit: 'abc123' }), AS_OF).commit).toBe('abc123');
  expect(coverage(aManual(), AS_OF).commit).toBeNull();
});

test('takes the worst review of the procedures of a work', () => {
  const procedures = [
    aProcedure({ part: '窓口' }),
    aProcedure({ id: 'juki-001-02', part: '郵送', reviewed: undefined }),
  ];
  const [work] = coverage(aManual({ procedures }), AS_OF).works;
  expect(work).toMatchObject({ state: 'outdated', reviewState: 'no-date', procedures: ['juki-001', 'juki-001-02'] });
});

test('lists what could not be read', () => {
  const notice = { file: 'sections/a/inventory.csv', line: 5, column: 1, message: '…', fix: '…' };
  const notices = [
    { ...notice, ruleId: 'readable-row' },
    { ...notice, ruleId: 'punctuation' },
  ];
  expect(coverage(aManual({ notices }), AS_OF).unread.map(({ line }) => line)).toEqual([5]);
});

test('tells the review of what is in force, not of a part that is to come', () => {
  const later = { iso: '2099-04-01', raw: '2099-04-01' };
  const procedures = [
    aProcedure({ part: '窓口' }),
    aProcedure({ id: 'juki-001-02', part: '郵送', reviewed: undefined, effectiveFrom: later }),
  ];
  const [work] = coverage(aManual({ procedures }), AS_OF).works;
  expect(work).toMatchObject({ state: 'covered', reviewState: 'current' });
});

test('puts departments in the order of their first section', () => {
  const sections = [
    aSection({ id: 'a', department: '総務部', order: 30, posts: [] }),
    aSection({ id: 'b', department: '財政部', order: 10, posts: [] }),
    aSection({ id: 'c', department: '総務部', order: 20, posts: [] }),
  ];
  const { departments } = coverage(aManual({ sections, works: [], procedures: [] }), AS_OF);
  expect(departments.map((each) => [each.department, each.sections])).toEqual([
    ['財政部', ['b']],
    ['総務部', ['c', 'a']],
  ]);
});

test('goes from the whole through each department to its sections', () => {
  const labels = scopeRows(seeded).map(scopeLabel);
  const first = ['全体', '【市民環境部】', '戸籍住民課', '環境政策課'];
  expect(labels).toEqual([...first, '【総務部】', '職員課', '情報システム課']);
});

test('keeps the works of two sections apart that have the same place in the order', () => {
  const sections = [aSection({ id: 'b', posts: [] }), aSection({ id: 'a', posts: [] })];
  const works = ['b', 'a', 'b', 'a'].map((section, index) => aWork({ id: `work-00${index}`, section }));
  const found = coverage(aManual({ sections, works, procedures: [] }), AS_OF).works;
  expect(found.map(({ workId }) => workId)).toEqual(['work-001', 'work-003', 'work-000', 'work-002']);
});

function sumOf(states: Readonly<Record<CoverageRowState, number>>): number {
  return Object.values(states).reduce((sum, count) => sum + count, 0);
}

function measureOf(measures: readonly Measure[], key: string): Measure {
  const found = measures.find((measure) => measure.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

test.each([
  ['廃止', ['juki-001']],
  ['移管', ['juki-001']],
  ['新設予定', []],
  ['現行', []],
] as const)('a procedure of which the only work is %s: without a work', (status, orphaned) => {
  const found = orphanedProcedures(aManual({ works: [aWork({ status })] }));
  expect(found.flatMap(({ retiredWorks }) => retiredWorks)).toEqual(orphaned);
});
