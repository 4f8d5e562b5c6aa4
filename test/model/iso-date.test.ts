import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fiscalYear,
  fiscalYearLabel,
  isIsoDate,
  parseDate,
  wareki,
} from '#model/iso-date.ts';

describe('wareki', () => {
  test.each([
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-12-31', '令和元年12月31日'],
    ['2020-01-01', '令和2年1月1日'],
    ['2026-04-01', '令和8年4月1日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1868-01-25', '明治元年1月25日'],
    ['1867-12-31', '1867年12月31日'],
  ])('writes %s as %s', (day, written) => {
    expect(wareki(day)).toBe(written);
  });
});

describe('parseDate', () => {
  test.each([
    ['2026-04-01', '2026-04-01'],
    ['2026/4/1', '2026-04-01'],
    ['2026.4.1', '2026-04-01'],
    ['20260401', '2026-04-01'],
    ['2026年4月1日', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['r8.4.1', '2026-04-01'],
    ['R08/04/01', '2026-04-01'],
    ['令8.4.1', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S64/1/7', '1989-01-07'],
    ['T15.12.24', '1926-12-24'],
    ['２０２６年４月１日', '2026-04-01'],
    [' 令和 8年 4月 1日 ', '2026-04-01'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s as %s', (written, iso) => {
    expect(parseDate(written)).toEqual({ raw: written, iso });
  });

  test.each([
    ['2026-02-30', 'nonexistent'],
    ['2026-13-01', 'nonexistent'],
    ['2025-02-29', 'nonexistent'],
    ['令和8年2月30日', 'nonexistent'],
    ['令和0年4月1日', 'nonexistent'],
    ['R00.4.1', 'nonexistent'],
    ['0000-01-01', 'nonexistent'],
    ['20260231', 'nonexistent'],
    ['2026-04-01T00:00:00+09:00', 'form'],
    ['2026-04-01T00:00:00Z', 'form'],
    ['来年の春', 'form'],
    ['2026-4', 'form'],
    ['26/4/1', 'form'],
    ['', 'form'],
  ])('refuses %s: %s', (written, problem) => {
    expect(parseDate(written)).toEqual({ raw: written, problem });
  });

  test.each([
    ['平成32年4月1日', '令和2年4月1日'],
    ['平成31年5月1日', '令和元年5月1日'],
    ['令和元年4月30日', '平成31年4月30日'],
    ['昭和65年1月1日', '平成2年1月1日'],
    ['H1.1.7', '昭和64年1月7日'],
  ])('refuses %s, outside its era, and suggests %s', (written, suggestion) => {
    expect(parseDate(written)).toEqual({ raw: written, problem: 'era', suggestion });
  });
});

describe('fiscal years', () => {
  test.each([
    ['2026-03-31', 2025, '令和7年度'],
    ['2026-04-01', 2026, '令和8年度'],
    ['2019-04-01', 2019, '令和元年度'],
    ['2019-03-31', 2018, '平成30年度'],
  ])('puts %s into %i, written %s', (day, year, label) => {
    expect(fiscalYear(day)).toBe(year);
    expect(fiscalYearLabel(year)).toBe(label);
  });
});

describe('counting days and months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-10', 12, '2027-03-10'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('takes %s %i months on to %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-04-01', 0, '2026-04-01'],
    ['0026-03-30', 5, '0026-04-04'],
  ])('takes %s %i days on to %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });
});

test.each([
  ['2026-04-01', true],
  ['2026-4-1', false],
  ['2026-02-30', false],
  ['0000-00-00', false],
  ['2026-04-01 ', false],
])('tells whether %j is a day: %s', (text, isDay) => {
  expect(isIsoDate(text)).toBe(isDay);
});
