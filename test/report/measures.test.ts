import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { coverage } from '#report/coverage.ts';
import { MEASURES } from '#report/measures.ts';
import { aManual, aProcedure, aSection, aSource, aWork } from '../support/a-manual.ts';
import { aHistory, aRevision } from '../support/an-edition.ts';
import { measureOf, reviewedOn } from '../support/measure-of.ts';

const AS_OF = '2026-11-22';
const at = aSource('sections/koseki-jumin/section.yaml');
const duty = (id: string, text: string) => ({ id, text, source: at });

const second = (parts: Parameters<typeof aWork>[0]) => ({ works: [aWork(), aWork({ id: 'juki-002', ...parts })] });
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
  ['counts a review on the first day of the fiscal year', 'reviewed', reviewedOn('2026-04-01'), 1, 1],
  ['does not count a review on the last day of the year before', 'reviewed', reviewedOn('2026-03-31'), 0, 1],
  ['does not count a review in the future', 'reviewed', reviewedOn('2026-11-23'), 0, 1],
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

test('counts a work that is 作成不要 without a reason as 記載なし of that number', () => {
  const measure = measureOf('exempt', second({ manualStatus: '作成不要' }));
  expect(measure).toMatchObject({ value: 0, missing: ['juki-002'] });
});

test('has no hours of a work that does not say them', () => {
  const works = [aWork({ hoursRegular: undefined }), aWork({ id: 'juki-002', hoursRegular: 0 })];
  expect(coverage(aManual({ works }), AS_OF).works.map(({ hours }) => hours)).toEqual([null, 0]);
});

test.each(['rate', 'reviewed'])('a later review without change takes nothing from %s of an earlier day', (key) => {
  const revisions = [
    aRevision({ day: '2026-04-20', reviewed: '2026-04-10' }),
    aRevision({ day: '2027-03-10', reviewed: '2027-03-10' }),
  ];
  expect(measureOf(key, { ...reviewedOn('2027-03-10'), history: aHistory(revisions) }).value).toBe(1);
});

test.each([
  ['is read', [], 0],
  ['cannot be read', [{ ...at, ruleId: 'readable-file', message: '読めません。', fix: '直してください。' }], 1],
])('a deputy post that nobody knows counts only where section.yaml %s', (_, notices, count) => {
  const manual = aManual({ works: [aWork({ deputy: 'juki-unknown' })], notices });
  const found = coverage(manual, '2026-11-22').totals.measures.find(({ key }) => key === 'deputy');
  expect(found?.numerator).toHaveLength(count);
});
