import { expect, test } from 'vitest';
import { closingDaysOf } from '#model/closing-days.ts';
import { settingsSchema } from '#model/settings.ts';
import { calendarIndex } from '#report/year-calendar.ts';
import { monthViews } from '#site/views/calendar-view.ts';
import { aManual, aWork } from '../support/a-manual.ts';

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
