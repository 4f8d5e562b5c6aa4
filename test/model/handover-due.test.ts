import { expect, test } from 'vitest';
import { closingDaysOf } from '#model/closing-days.ts';
import { handoverDue } from '#model/handover-due.ts';
import { settingsSchema } from '#model/settings.ts';

type Due = Partial<ReturnType<typeof settingsSchema.parse>['handover']['due']>;

const dueOf = (due: Due, occasion: Parameters<typeof handoverDue>[1]) =>
  handoverDue(settingsSchema.parse({ handover: { due } }).handover, occasion, closingDaysOf(settingsSchema.parse({})));

test.each<[string, Due, string]>([
  ['発令日を含めて5日以内', { days: 5, countsOrderDay: true }, '2027-04-05'],
  ['発令日の翌日から5日以内', { days: 5, countsOrderDay: false }, '2027-04-06'],
  ['発令日の翌日から7日以内', { days: 7, countsOrderDay: false }, '2027-04-08'],
  ['発令日の前日まで', { by: 'before-order' }, '2027-03-31'],
])('%s', (_, due, on) => {
  expect(dueOf(due, { orderedOn: '2027-04-01' }).on).toBe(on);
});

test('the rule names the day of 内示 where it is known', () => {
  const { rule } = dueOf({ by: 'before-order' }, { orderedOn: '2027-04-01', announcedOn: '2027-03-19' });
  expect(rule).toContain('内示の日（令和9年3月19日）から発令日の前日まで');
});

test('a due date on which the city hall is closed stays, and the open day before it is told', () => {
  expect(dueOf({ days: 5 }, { orderedOn: '2026-12-28' })).toMatchObject({
    on: '2027-01-01',
    closed: '祝日（元日）',
    openDay: '2026-12-28',
  });
});
