import { expect, test } from 'vitest';
import { aheadBlocks, firstDaysBlocks, yearBlocks } from '#format/handover/calendar-blocks.ts';
import type { PackEntry, PackMonth } from '#model/handover-pack.ts';
import { aManual } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { headingsOf, rowsOf } from './paper-text.ts';

const ENTRY: PackEntry = {
  title: '報告',
  subject: '',
  work: 'juki-001',
  isStatutory: false,
  isPeak: false,
  isDeputy: false,
  note: '',
};
const entry = (parts: Partial<PackEntry>): PackEntry => ({ ...ENTRY, ...parts });
const month = (parts: Partial<PackMonth>): PackMonth => ({
  month: 5,
  isPast: false,
  deadlines: [],
  works: [],
  ...parts,
});
const pack = aPack(aManual());
const year = (parts: Partial<PackMonth>) => rowsOf(yearBlocks({ ...pack, months: [month(parts)] }), '年間予定')[0];

test.each<[Partial<PackEntry>, string]>([
  [{}, '31日 報告'],
  [{ isStatutory: true }, '31日 【法定】報告'],
  [{ isStatutory: true, isDeputy: true }, '31日 【法定】【副担当】報告'],
  [{ subject: '転入届の受付' }, '31日 報告（転入届の受付）'],
  [{ subject: '報告' }, '31日 報告'],
  [{ note: '土曜日のため前に移ります' }, '31日 報告　土曜日のため前に移ります'],
])('a deadline %j of the year is told as %s', (parts, text) => {
  expect(year({ deadlines: [entry({ day: '2027-05-31', ...parts })] })?.[1]).toBe(text);
});

test.each<[Partial<PackEntry>, string]>([
  [{}, '報告'],
  [{ isPeak: true }, '報告【繁忙】'],
  [{ isPeak: true, isDeputy: true }, '報告【繁忙】【副担当】'],
])('a work %j of a month is told as %s', (parts, text) => {
  expect(year({ works: [entry(parts)] })?.[2]).toBe(text);
});

test('a deadline set by law is bold, one of a month that has passed is not', () => {
  const weights = [false, true].map((isPast) => {
    const [, block] = yearBlocks({ ...pack, months: [month({ isPast, deadlines: [entry({ isStatutory: true })] })] });
    return block?.kind === 'table' ? block.rows[0]?.[1] : undefined;
  });
  expect(weights).toMatchObject([[{ weight: 'strong' }], [{ weight: 'faint' }]]);
});

test('a month that has passed says that it comes again', () => {
  expect(year({ isPast: true })?.[0]).toBe('5月／済（次は次年度）');
  expect(year({ isPast: false })?.[0]).toBe('5月');
});

test('the year names its fiscal year', () => {
  expect(headingsOf(yearBlocks({ ...pack, fiscalYear: 2027 }))).toEqual(['年間予定（令和9年度）']);
});

test('a coming month without deadlines or works says so', () => {
  const rows = rowsOf(
    aheadBlocks({ ...pack, ahead: [month({}), month({ month: 6, works: [entry({})] })] }),
    '今月と来月',
  );
  expect(rows).toEqual([
    ['5月', 'なし', 'なし'],
    ['6月', 'なし', '報告'],
  ]);
});

test('the first days name the day of the week, deadlines and what to do', () => {
  const firstDays = [{ day: '2027-04-01', deadlines: [entry({})], tasks: [{ text: '手順書を読む：転入届の受付' }] }];
  expect(rowsOf(firstDaysBlocks({ ...pack, firstDays }), 'はじめの5開庁日')).toEqual([
    ['令和9年4月1日（木）', '報告', '手順書を読む：転入届の受付'],
  ]);
});
