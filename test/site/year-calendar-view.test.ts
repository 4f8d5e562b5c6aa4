import { expect, test } from 'vitest';
import { closingDaysOf } from '#model/closing-days.ts';
import { settingsSchema } from '#model/settings.ts';
import { calendarIndex, type CalendarScope } from '#report/year-calendar.ts';
import { closedNote } from '#report/closed-note.ts';
import { closedDaysOf, yearView } from '#site/views/year-calendar-view.ts';
import { aManual, aWork } from '../support/a-manual.ts';

const settings = settingsSchema.parse({ closingDays: { closed: [{ on: '08-03', name: '開庁記念日' }] } });
const works = [
  aWork({
    months: [6],
    peakMonths: [6],
    deadlines: [
      { label: '提出', rule: '6月30日まで', basis: '住民基本台帳法第22条' },
      { label: '報告', rule: '10月31日まで', basis: '内規' },
    ],
  }),
];

test('marks past months, this month and none of those to come', () => {
  const states = monthsOf({ section: 'koseki-jumin' }).map(({ state }) => state);
  expect(states).toEqual(['済', '済', '今月', '', '', '', '', '', '', '', '', '']);
});

test('tells 法定期限 from others, the day of the week, and closed days', () => {
  const months = monthsOf({ section: 'koseki-jumin' });
  expect(months[2]?.deadlines).toMatchObject([{ day: '30日（火）', title: '提出', isStatutory: true, note: '' }]);
  expect(months[2]?.works).toMatchObject([{ work: { text: '転入届の受付' }, isPeak: true }]);
  expect(months[6]?.deadlines).toMatchObject([
    { day: '31日（土）', isStatutory: false, note: '土曜日です。扱いを確かめてください' },
  ]);
});

test('says where a deadline has moved from', () => {
  const moved = { day: '2026-04-27', namedDay: '2026-04-25', closed: '土曜日' };
  expect(closedNote({ ...calendarIndex(aManual({ works }), 2026).entries[0]!, ...moved })).toBe(
    '4月25日が土曜日のため移動',
  );
});

test('puts the days of one rule in a month on one line', () => {
  const deadlines = [
    { label: '送付', rule: '毎週金曜日まで', basis: '' },
    { label: '支払', rule: '毎月10日、20日', basis: '' },
  ];
  const [april] = monthsOf({ section: 'koseki-jumin' }, [aWork({ deadlines, peakMonths: [] })]);
  expect(april?.deadlines.map(({ day, title }) => [day, title])).toEqual([
    ['3・10・17・24日（金）', '送付'],
    ['10・20日', '支払'],
  ]);
});

test('names the closed days of a month but those of every week', () => {
  const closed = monthsOf('all').map(({ label, closedDays }) => `${label} ${closedDays}`);
  expect(closed).toContain('5月 4日（みどりの日）、5日（こどもの日）、6日（振替休日）');
  expect(closed).toContain('8月 3日（開庁記念日）、11日（山の日）');
  expect(closed).toContain('12月 29日〜31日（年末年始）');
});

test('shows of all sections the 法定期限, and counts the others', () => {
  const months = monthsOf('all');
  expect(months.map(({ deadlines, restCount }) => [deadlines.length, restCount])[2]).toEqual([1, 0]);
  expect(months.map(({ deadlines, restCount }) => [deadlines.length, restCount])[6]).toEqual([0, 1]);
  expect(months.every((month) => month.works.length === 0)).toBe(true);
});

function monthsOf(scope: CalendarScope, shown = works) {
  const manual = aManual({ works: shown, procedures: [], settings });
  const closing = closingDaysOf(settings);
  const context = { manual, asOf: '2026-06-15', closing, closedDays: closedDaysOf(closing) };
  return yearView(calendarIndex(manual, 2026), scope, context).months;
}
