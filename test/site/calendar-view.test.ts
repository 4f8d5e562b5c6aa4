import { expect, test } from 'vitest';
import { closingDaysOf } from '#model/closing-days.ts';
import { settingsSchema } from '#model/settings.ts';
import { calendarIndex } from '#report/year-calendar.ts';
import { monthViews } from '#site/views/month-views.ts';
import { aManual, aWork } from '../support/a-manual.ts';

test('a work of a month stands with its section, its 主担当 and whether it is busy', () => {
  const works = [aWork({ months: [6, 7], peakMonths: [7], deadlines: [] })];
  const manual = aManual({ works, procedures: [] });
  const context = { manual, asOf: '2026-06-15', closing: closingDaysOf(manual.settings) };
  const rows = monthViews(calendarIndex(manual, 2026), context)
    .filter(({ month }) => month === 6 || month === 7)
    .flatMap(({ works: table }) => table.rows.map(({ cells }) => cells.slice(1)));
  const section = expect.objectContaining({ text: '戸籍住民課' });
  const post = expect.objectContaining({ text: expect.stringContaining('住民記録担当主任') });
  expect(rows).toEqual([
    [section, post, ''],
    [section, post, '繁忙月'],
  ]);
});

test('the first row of each day has the anchor to which the grid leads', () => {
  const deadlines = ['6月10日まで', '6月10日まで', '6月30日まで'].map((rule, index) => ({
    label: `提出${index}`,
    rule,
    basis: '',
  }));
  const settings = settingsSchema.parse({});
  const manual = aManual({ works: [aWork({ deadlines })], procedures: [], settings });
  const context = { manual, asOf: '2026-06-15', closing: closingDaysOf(settings) };
  const june = monthViews(calendarIndex(manual, 2026), context).find(({ month }) => month === 6);
  expect(june?.deadlines.rows.map(({ anchor }) => anchor)).toEqual(['day-10', undefined, 'day-30']);
  const counted = june?.weeks.flat().filter(({ count }) => count > 0);
  expect(counted?.map(({ day, count }) => [day, count])).toEqual([
    [10, 2],
    [30, 1],
  ]);
});
