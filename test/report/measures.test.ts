import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';
import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import type { ManualParts } from '#model/manual.ts';
import { coverage } from '#report/coverage.ts';
import { MEASURES } from '#report/measures.ts';
import { measureListsReport } from '#report/measure-lists-report.ts';
import { aManual, anAssignment, aProcedure, aSection, aSource, aWork } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';
const at = aSource('sections/koseki-jumin/section.yaml');
const duty = (id: string, text: string) => ({ id, text, source: at });

const second = (parts: Parameters<typeof aWork>[0]) => ({ works: [aWork(), aWork({ id: 'juki-002', ...parts })] });
const reviewed = (day: string) => ({ procedures: [aProcedure({ reviewed: parseDate(day) })] });
const duties = (...texts: string[]) => ({
  sections: [aSection({ duties: texts.map((text, index) => duty(`d${index}`, text)) })],
});

test.each<[string, string, Partial<ManualParts>, number, number]>([
  ['counts a covered work', 'rate', {}, 1, 1],
  ['leaves an exempt work out', 'rate', second({ manualStatus: '作成不要', exemptReason: '廃止' }), 1, 1],
  ['counts a work that is 作成不要 without a reason', 'rate', second({ manualStatus: '作成不要' }), 1, 2],
  ['leaves a work out that is not active', 'rate', second({ status: '移管' }), 1, 1],
  [
    'counts an exempt work of high risk as not covered',
    'rate-high-risk',
    second({ manualStatus: '作成不要', exemptReason: '廃止', risk: '高' }),
    0,
    1,
  ],
  ['takes public money as high risk', 'rate-high-risk', second({ money: ['現金'] }), 0, 1],
  ['takes individual numbers as high risk', 'rate-high-risk', second({ personalInfo: '特定個人情報' }), 0, 1],
  ['counts a review on the first day of the fiscal year', 'reviewed', reviewed('2026-04-01'), 1, 1],
  ['does not count a review on the last day of the year before', 'reviewed', reviewed('2026-03-31'), 0, 1],
  ['does not count a review in the future', 'reviewed', reviewed('2026-11-23'), 0, 1],
  ['counts works with a deputy', 'deputy', second({ deputy: undefined }), 1, 2],
  ['does not count a deputy that no section has as a post', 'deputy', second({ deputy: 'juki-x' }), 1, 2],
  ['counts works that one person can do', 'single-holder', second({ capableCount: 1 }), 1, 2],
  ['counts works that nobody can do', 'single-holder', second({ capableCount: 0 }), 1, 2],
  ['does not take a missing number for one', 'single-holder', second({ capableCount: undefined }), 0, 2],
  ['counts works with a legal basis', 'legal-basis', second({ legalBasis: [] }), 1, 2],
  ['takes 慣例 as stated', 'legal-basis', second({ legalBasis: ['慣例'] }), 2, 2],
  [
    'matches duties by the words of 大分類',
    'duties',
    duties('住民基本台帳に関すること。', '埋火葬に関すること。'),
    1,
    2,
  ],
  ['does not match a duty by its beginning', 'duties', duties('住民基本台帳カードに関すること。'), 0, 1],
  ['does not count a work that is gone for a duty', 'duties', { works: [aWork({ status: '廃止' })] }, 0, 1],
])('%s', (_, ...[key, parts, numerator, denominator]) => {
  const measure = measureOf(key, parts);
  expect([measure.numerator.length, measure.denominator.length]).toEqual([numerator, denominator]);
});

test.each<[string, number, boolean]>([
  ['rate', 0, true],
  ['rate', 0.79, true],
  ['rate', 0.8, false],
  ['single-holder', 0.1, false],
  ['single-holder', 0.11, true],
])('judges %s at %d', (key, share, isAlarm) => {
  const works = Array.from({ length: 100 }, (_, index) => {
    const isCounted = index < Math.round(share * 100);
    return aWork({ id: `juki-${100 + index}`, capableCount: isCounted ? 1 : 2 });
  });
  const covered = works.slice(0, Math.round(share * 100));
  const procedures = covered.map(({ id }) => aProcedure({ id, work: [id] }));
  expect(measureOf(key, { works, procedures }).isAlarm).toBe(isAlarm);
});

test('aims at multiples of 5%, from which a ratio is always told apart', () => {
  const levels = MEASURES.flatMap(({ threshold }) => (threshold ? Object.values(threshold) : []));
  expect(levels.map((level) => Math.round(level * 100) % 5)).toEqual(levels.map(() => 0));
});

test('weighs by the hours of all staff', () => {
  const works = [aWork({ hoursRegular: 30, hoursFixedTerm: 60 }), aWork({ id: 'juki-002', hoursRegular: 10 })];
  const measure = measureOf('rate-hours', { works });
  expect(measure.hours).toEqual({ numerator: 90, denominator: 100 });
  expect(measure.value).toBe(0.9);
});

test('names the works whose hours are missing, and has no value where all are', () => {
  const measure = measureOf('rate-hours', { works: [aWork({ hoursRegular: undefined })] });
  expect(measure).toMatchObject({ missing: ['juki-001'], value: null, isAlarm: false });
});

test.each<[string, Parameters<typeof aWork>[0], string[]]>([
  ['risk', { risk: undefined }, ['juki-002']],
  ['money', { money: [] }, ['juki-002']],
  ['personal data', { personalInfo: undefined }, ['juki-002']],
  ['risk, though another cell makes it one of high risk', { risk: undefined, money: ['現金'] }, []],
])('counts a work as 記載なし of 整備率（高リスク） that does not say its %s', (_, parts, missing) => {
  expect(measureOf('rate-high-risk', second(parts)).missing).toEqual(missing);
});

test('names the edition and the commit that a figure rests on where the file holds a later one', () => {
  const text = aRevision({ commit: 'abc1234'.padEnd(40, '0') });
  const later = anEdition({ number: 2, from: '2027-04-01', isCurrentFile: true });
  const history = aHistory([text], [anEdition({ revision: text }), later]);
  const basisOf = (edition: number) =>
    measureListsReport
      .table(aManual({ procedures: [aProcedure({ edition })], history }), AS_OF)
      .rows.find(({ measure }) => measure === '見直し実施率')?.['basis'];
  expect([basisOf(1), basisOf(2)]).toEqual(['第1版（記録 abc1234）', null]);
});

test('counts a work that is 作成不要 without a reason as 記載なし of that number', () => {
  const measure = measureOf('exempt', second({ manualStatus: '作成不要' }));
  expect(measure).toMatchObject({ value: 0, missing: ['juki-002'] });
});

test('lists a work as 記載なし that nobody can place in the denominator', () => {
  const table = measureListsReport.table(aManual(second({ risk: undefined })), AS_OF);
  const rows = table.rows.filter(({ measure }) => measure === '整備率（高リスク）');
  expect(rows).toMatchObject([{ id: 'juki-002', counted: '', denominator: '', missing: '○' }]);
});

test('has no hours of a work that does not say them', () => {
  const works = [aWork({ hoursRegular: undefined }), aWork({ id: 'juki-002', hoursRegular: 0 })];
  expect(coverage(aManual({ works }), AS_OF).works.map(({ hours }) => hours)).toEqual([null, 0]);
});

test.each<[string, string, string, number | null]>([
  ['a review on the day of the transfer', '2026-04-01', '2026-04-01', 1],
  ['a review 90 days after it', '2026-04-01', '2026-06-30', 1],
  ['a review 91 days after it', '2026-04-01', '2026-07-01', 0],
  ['a review before it', '2026-04-01', '2026-03-31', 0],
  ['a transfer more than a year ago', '2025-11-22', '2025-12-01', null],
  ['a transfer within the year', '2025-11-23', '2025-12-01', 1],
  ['a transfer on the day itself', '2026-11-22', '2026-11-22', 1],
  ['a transfer that is still to come', '2026-11-23', '2026-11-23', null],
])('measures the renewal after a handover: %s', (_, ...[transfer, day, value]) => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to: transfer }),
    anAssignment({ staff: 'S00002', from: transfer }),
  ];
  expect(measureOf('handover', { roster, ...reviewed(day) }).value).toBe(value);
});

test('takes no transfer from the first holder that the roster names, nor from one who stays', () => {
  const stays = [
    anAssignment({ staff: 'S00001', from: '2024-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00001', from: '2026-04-01' }),
  ];
  expect(measureOf('handover', { roster: [anAssignment()] }).denominator).toEqual([]);
  expect(measureOf('handover', { roster: stays }).denominator).toEqual([]);
  const returns = [anAssignment({ from: '2020-04-01', to: '2025-03-31' }), anAssignment({ from: '2026-04-01' })];
  expect(measureOf('handover', { roster: returns }).denominator).toEqual([]);
});

test.each([
  ['joins one who stays', undefined, []],
  ['overlaps with one who leaves a month later', '2026-05-01', ['juki-001']],
])('a new holder who %s', (_, to, denominator) => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to }),
    anAssignment({ staff: 'S00002', from: '2026-04-01' }),
  ];
  expect(measureOf('handover', { roster, ...reviewed('2026-04-10') }).denominator).toEqual(denominator);
});

test('counts a review within the 90 days though the procedure has been reviewed again since', () => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00002', from: '2026-04-01' }),
  ];
  const history = aHistory([aRevision({ reviewed: '2026-05-10' }), aRevision({ reviewed: '2026-10-01' })]);
  expect(measureOf('handover', { roster, ...reviewed('2026-10-01') }).value).toBe(0);
  expect(measureOf('handover', { roster, ...reviewed('2026-10-01'), history }).value).toBe(1);
});

test.each([
  ['2026-06-30', 1],
  ['2026-07-01', 0],
])('counts a procedure that was changed on %s, and not reviewed, after a transfer on 1 April', (day, value) => {
  const roster = [
    anAssignment({ staff: 'S00001', from: '2020-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00002', from: '2026-04-01' }),
  ];
  const old = { reviewed: '2025-10-01' };
  const history = aHistory([aRevision({ ...old, content: 'a' }), aRevision({ ...old, content: 'b', day })]);
  expect(measureOf('handover', { roster, ...reviewed('2025-10-01'), history }).value).toBe(value);
});

const replaced = (day: string) => [
  anAssignment({ staff: 'S00001', from: '2020-04-01', to: day }),
  anAssignment({ staff: 'S00002', from: day }),
];

test('does not count a review after the base date, though it falls within the 90 days', () => {
  const history = aHistory([aRevision({ reviewed: '2025-10-01' }), aRevision({ reviewed: '2026-11-25' })]);
  expect(measureOf('handover', { roster: replaced('2026-11-01'), ...reviewed('2026-11-25'), history }).value).toBe(0);
});

test('leaves a procedure that is not yet in force out of the renewal after a handover', () => {
  const procedures = [aProcedure({ effectiveFrom: parseDate('2026-12-01') })];
  expect(measureOf('handover', { roster: replaced('2026-04-01'), procedures }).denominator).toEqual([]);
});

test.each([
  ['2026-03-31', 0],
  ['2026-04-01', 1],
  ['2026-06-30', 1],
  ['2026-07-01', 0],
])('counts an edition from its 施行日 %s, whenever it was committed', (from, value) => {
  const [first, second] = ['a', 'b'].map((content, index) =>
    aRevision({ commit: content, content, edition: index + 1, day: '2026-05-20', reviewed: '2025-10-01' }),
  );
  const editions = [
    anEdition({ from: '2025-04-01', firstRevision: first }),
    anEdition({ number: 2, from, firstRevision: second, isCurrentFile: true }),
  ];
  const procedures = [aProcedure({ edition: 2, effectiveFrom: parseDate(from), reviewed: parseDate('2025-10-01') })];
  const history = aHistory([first!, second!], editions);
  expect(measureOf('handover', { roster: replaced('2026-04-01'), procedures, history }).value).toBe(value);
});

test.each(['rate', 'reviewed'])('a later review without change takes nothing from %s of an earlier day', (key) => {
  const revisions = [
    aRevision({ day: '2026-04-20', reviewed: '2026-04-10' }),
    aRevision({ day: '2027-03-10', reviewed: '2027-03-10' }),
  ];
  expect(measureOf(key, { ...reviewed('2027-03-10'), history: aHistory(revisions) }).value).toBe(1);
});

test('says that the renewal cannot be computed without a roster', () => {
  expect(measureOf('handover', { roster: [] })).toMatchObject({
    value: null,
    reason: '算出できません（職の配置を書いた名簿がありません）',
  });
});

function measureOf(key: string, parts: Partial<ManualParts>) {
  const found = coverage(aManual(parts), AS_OF).totals.measures.find((measure) => measure.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

test.each([
  ['is read', [], 0],
  ['cannot be read', [{ ...at, ruleId: 'readable-file', message: '読めません。', fix: '直してください。' }], 1],
])('a deputy post that nobody knows counts only where section.yaml %s', (_, notices, count) => {
  const manual = aManual({ works: [aWork({ deputy: 'juki-unknown' })], notices });
  const found = coverage(manual, '2026-11-22').totals.measures.find(({ key }) => key === 'deputy');
  expect(found?.numerator).toHaveLength(count);
});
