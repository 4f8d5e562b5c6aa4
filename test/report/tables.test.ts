import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { coverageReport } from '#report/coverage-report.ts';
import { REPORTS } from '#report/index.ts';
import { inventoryReport } from '#report/inventory-report.ts';
import { lawsToCheckReport } from '#report/laws-to-check-report.ts';
import { measureListsReport } from '#report/measure-lists-report.ts';
import { measuresReport } from '#report/measures-report.ts';
import { proceduresReport } from '#report/procedures-report.ts';
import { reportFigures } from '#report/report-figures.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, anAssignment, aProcedure, aWork } from '../support/a-manual.ts';
import { aLaw } from '../support/a-register.ts';
import { AS_OF, seededManual, SOWN } from './seeded-inventory.ts';

test.each(REPORTS)('$name has one value for each column in each row', ({ table }) => {
  const { columns, rows } = table(seededManual(), AS_OF);
  const keys = columns.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const row of rows) expect(Object.keys(row)).toEqual(keys);
});

test.each(REPORTS)('$name is the same whatever order the files were read in', ({ table }) => {
  const reversed = seededManual((items) => items.toReversed());
  expect(table(reversed, AS_OF)).toEqual(table(seededManual(), AS_OF));
});

test.each(REPORTS)('$name never shows a staff number', ({ table, data }) => {
  const roster = [
    anAssignment({ staff: 'SECRET1', from: '2020-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'SECRET2' }),
    anAssignment({ staff: 'SECRET2', post: 'juki-kiroku-kakari' }),
  ];
  const manual = aManual({ roster });
  expect(JSON.stringify([table(manual, AS_OF), data?.(reportFigures(manual, AS_OF))])).not.toContain('SECRET');
});

/** Reports that have rows of their own: totals and months are there, with nothing in them, also where nothing is written. */
const WITH_OWN_ROWS = ['coverage', 'measures', 'review-load'];

test.each(REPORTS)('$name shows no row for an empty manual, or rows without figures', ({ name, table }) => {
  const empty = aManual({ sections: [], works: [], procedures: [], laws: [], forms: [], roster: [] });
  const { rows } = table(empty, AS_OF);
  const shown = WITH_OWN_ROWS.includes(name) ? rows.flatMap((row) => Object.values(row)) : rows;
  expect(shown.filter((value) => typeof value !== 'string' && !!value)).toEqual([]);
});

test('names every report once', () => {
  expect(new Set(REPORTS.map(({ name }) => name)).size).toBe(REPORTS.length);
  expect(REPORTS.every(({ name }) => /^[a-z]+(-[a-z]+)*$/.test(name))).toBe(true);
});

test('lets every ratio be made again from the rows of its denominator', () => {
  const listed = measureListsReport.table(seededManual(), AS_OF).rows;
  const lists = listed.filter((row) => row['denominator'] === '○');
  const measures = measuresReport.table(seededManual(), AS_OF).rows.filter(({ level }) => level !== '部');
  for (const { measure, section, numerator, denominator, unit } of measures) {
    const inside = lists.filter((row) => row['measure'] === measure && (section === '' || row['section'] === section));
    const sum = (rows: typeof inside) =>
      unit === '件' ? rows.length : rows.reduce((hours, row) => hours + Number(row['hours']), 0);
    expect([sum(inside.filter((row) => row['counted'])), sum(inside)]).toEqual([numerator, denominator]);
  }
  // Rows that are listed and outside the denominator are there to be left out.
  const outside = listed.filter((row) => !lists.includes(row));
  expect(outside.map(({ measure, id }) => [measure, id])).toEqual([['整備率（高リスク）', SOWN.riskUnknown[0]]]);
});

test('writes the inventory the way authors write it', () => {
  const work = aWork({ months: [1, 2, 12], isTrialHost: true, hoursRegular: undefined, lastHandover: '2026-04-01' });
  const { columns, rows } = inventoryReport.table(aManual({ works: [work] }), AS_OF);
  expect(columns.map(({ heading }) => heading)).toEqual([
    ...INVENTORY_COLUMNS.map(({ heading }) => heading),
    '整備状況（判定）',
    'ファイル',
    '行',
  ]);
  expect(rows[0]).toMatchObject({
    months: '12;1;2',
    peakMonths: '4;3',
    deadlines: '届出期間：転入をした日から14日以内（住民基本台帳法第22条）',
    isTrialHost: 'はい',
    isRecruitHost: 'いいえ',
    hoursRegular: null,
    volume: 1200,
    lastHandover: '2026-04-01',
    state: '整備済',
    line: 2,
  });
});

test('lists procedures with their dates, also where a date could not be read', () => {
  const procedures = [aProcedure({ effectiveFrom: { raw: 'いつか', problem: 'form' }, reviewed: undefined })];
  const [row] = proceduresReport.table(aManual({ procedures }), AS_OF).rows;
  expect(row).toMatchObject({ effectiveFrom: null, reviewedOn: null, dueOn: null, review: '見直し日なし' });
});

test('lists laws to check: those marked so and those cited but not registered', () => {
  const body = aBody([
    aUse('Law', { name: '住基法' }),
    aUse('Law', { name: '印鑑条例', article: '第3条' }, { line: 44 }),
    aUse('Deadline', { event: '届出', rule: '3日以内', basis: '手数料条例第2条；慣例' }, { line: 45 }),
  ]);
  const manual = aManual({
    laws: [aLaw({ isConfirmed: false }), aLaw({ name: '戸籍法', abbreviations: [] })],
    works: [aWork({ legalBasis: ['住民基本台帳法第22条', '慣例'] })],
    procedures: [aProcedure({ body })],
  });
  const { rows } = lawsToCheckReport.table(manual, AS_OF);
  expect(rows.map((row) => [row['name'], row['reason'], row['works'], row['procedures'], row['line']])).toEqual([
    ['住民基本台帳法', '要確認', 'juki-001', 'juki-001', 2],
    ['印鑑条例', '法令一覧にありません', '', 'juki-001', 44],
    ['手数料条例', '法令一覧にありません', '', 'juki-001', 45],
  ]);
});

test('整備状況 holds the ten measures for the whole, the departments and the sections, also in the terminal', () => {
  const manual = seededManual();
  const { columns, rows } = coverageReport.table(manual, AS_OF);
  const labels = measuresReport.table(manual, AS_OF).rows.map(({ measure }) => measure);
  const others = new Set(labels.filter((label) => label !== '業務手順書整備率'));
  expect([...others].filter((label) => !columns.some(({ heading }) => heading === label))).toEqual([]);
  const below = coverageReport.below?.(reportFigures(manual, AS_OF));
  expect(below?.columns).toHaveLength(1 + others.size + 1);
  expect(below?.rows.map((row) => row['measure-rate'])).toEqual(rows.map(({ rate }) => rate));
});

test('names below the figures those that works without an entry are not in', () => {
  const manual = aManual({ works: [aWork({ capableCount: undefined })] });
  const notes = coverageReport.below?.(reportFigures(manual, AS_OF)).notes ?? [];
  expect(notes.at(-1)).toContain('属人化業務率1件');
  const [whole] = coverageReport.table(manual, AS_OF).rows;
  expect(whole).toMatchObject({ 'missing-single-holder': 1, 'missing-rate-hours': 0 });
});

test.each([undefined, parseDate('2027-01-01'), parseDate('2025-01-01')])(
  'the column of overdue works says that it also holds those whose review nobody can tell: %j',
  (reviewed) => {
    const { columns, rows, notes } = coverageReport.table(aManual({ procedures: [aProcedure({ reviewed })] }), AS_OF);
    expect(rows[0]).toMatchObject({ outdated: 1 });
    const heading = columns.find(({ key }) => key === 'outdated')?.heading;
    expect(notes?.join('')).toMatch(
      new RegExp(`${heading}は、見直し期限を過ぎた業務と、見直し日が.*確かめられない業務です`, 'u'),
    );
  },
);

test('整備状況 has a column of 記載なし for every measure that blank cells can take from', () => {
  const blank = {
    hoursRegular: undefined,
    capableCount: undefined,
    risk: undefined,
    manualStatus: '作成不要',
  } as const;
  const manual = aManual({ works: [aWork(blank)], procedures: [] });
  const { measures } = reportFigures(manual, AS_OF).coverage().totals;
  const lacking = measures.filter(({ missing }) => missing.length > 0).map(({ key }) => `missing-${key}`);
  expect(lacking.length).toBeGreaterThan(2);
  const columns = new Set(coverageReport.table(manual, AS_OF).columns.map(({ key }) => key));
  const below = coverageReport.below?.(reportFigures(manual, AS_OF)).columns.map(({ key }) => key) ?? [];
  expect(lacking.filter((key) => !columns.has(key) && !below.includes(key))).toEqual([]);
});
