import { expect, test } from 'vitest';
import { formatICalendar } from '#format/format-icalendar.ts';
import type { Manual, ManualParts } from '#model/manual.ts';
import { settingsSchema } from '#model/settings.ts';
import { calendarIndex, type CalendarScope } from '#report/year-calendar.ts';
import { calendarFeed, feedSource } from '#site/calendar-feed.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { emptyHistory } from '../support/empty-history.ts';

const quiet = { months: [6], peakMonths: [], deadlines: [] };

test('has the deadlines of two years and no months of works', () => {
  const { name, events } = feedOf(stating('6月30日まで'), { section: 'koseki-jumin' });
  expect(name).toBe('戸籍住民課の期限（継手市）');
  expect(events.map(({ day, summary }) => [day, summary])).toEqual([
    ['2026-06-30', '【法定】報告（転入届の受付）'],
    ['2027-06-30', '【法定】報告（転入届の受付）'],
  ]);
});

test('says where a deadline has moved from and where it is written', () => {
  const [event] = feedOf(stating('10月31日まで', { shift: '前開庁日' }), 'all').events;
  expect([event?.day, event?.description]).toEqual([
    '2026-10-30',
    '期限の定め：10月31日まで\n閉庁日：10月31日が土曜日のため移動\n課：戸籍住民課\n業務手順書：juki-001',
  ]);
});

test('says of a deadline of the inventory what it rests on and which work has it', () => {
  const deadlines = [{ label: '報告', rule: '6月30日まで', basis: '継手市の規則' }];
  const manual = aManual({ works: [aWork({ ...quiet, deadlines })], procedures: [] });
  const { events, description } = feedOf(manual, 'all');
  expect(events[0]).toMatchObject({
    summary: '報告（転入届の受付）',
    category: '期限',
    description: '期限の定め：6月30日まで\n根拠：継手市の規則\n課：戸籍住民課\n業務：juki-001',
  });
  expect(description).toBe('業務手順書の年間予定から作りました。');
});

test('keeps the ids in a rebuild, also of an entry that the city moves, and raises the sequence with the edition', () => {
  const before = feedOf(stating('10月30日まで', { shift: '前開庁日' }), 'all').events;
  const settings = settingsSchema.parse({
    organisation: '継手市',
    closingDays: { closed: [{ on: '10-30', name: '開庁記念日' }] },
  });
  const after = feedOf(stating('10月30日まで', { shift: '前開庁日', edition: 3 }, { settings }), 'all').events;
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect([before[0]?.day, after[0]?.day]).toEqual(['2026-10-30', '2026-10-29']);
  expect([before[0]?.sequence, after[0]?.sequence]).toEqual([0, 2]);
});

test('gives the same entry the same id in the files of all, of a section and of a post', () => {
  const scopes: CalendarScope[] = ['all', { section: 'koseki-jumin' }, { posts: ['juki-kiroku-shunin'] }];
  const ids = scopes.map((scope) => feedOf(stating('6月30日まで'), scope).events.map(({ uid }) => uid));
  expect(ids[0]).toHaveLength(2);
  expect(new Set(ids.map(String)).size).toBe(1);
});

test('gives works of the same id in another organisation other ids', () => {
  const settings = settingsSchema.parse({ organisation: '継足町' });
  const ids = [{}, { settings }].flatMap((parts) =>
    feedOf(stating('6月30日まで', {}, parts), 'all').events.map(({ uid }) => uid),
  );
  expect(new Set(ids).size).toBe(4);
});

test('takes the time of the last revision from git, and the beginning of the fiscal year without it', () => {
  const revision = { commit: 'a'.repeat(40), at: '2026-03-19T01:00:00Z', day: '2026-03-19', subject: '', path: '' };
  const history = { ...emptyHistory(), revisionsById: new Map([['juki-001', [revision]]]) };
  const revised = feedOf(stating('6月30日まで', {}, { history }), 'all').events.map(({ revisedAt }) => revisedAt);
  expect(revised).toEqual(['2026-03-19T01:00:00Z', '2026-03-19T01:00:00Z']);
  const unknown = feedOf(stating('6月30日まで'), 'all').events.map(({ revisedAt }) => revisedAt);
  expect(unknown).toEqual(['2026-04-01T00:00:00Z', '2027-04-01T00:00:00Z']);
});

test('names no member of staff', () => {
  const manual = stating('6月30日まで');
  const text = formatICalendar(feedOf(manual, 'all'));
  for (const { staff } of manual.roster) expect(text).not.toContain(staff);
});

function feedOf(manual: Manual, scope: CalendarScope) {
  return calendarFeed(feedSource(manual, [calendarIndex(manual, 2026), calendarIndex(manual, 2027)]), scope);
}

function stating(
  rule: string,
  { shift = 'なし', edition = 1 }: { shift?: string; edition?: number } = {},
  parts: Partial<ManualParts> = {},
): Manual {
  const body = aBody([aUse('Deadline', { label: '報告', rule, shift, type: '法定' })]);
  return aManual({ works: [aWork(quiet)], procedures: [aProcedure({ body, edition })], ...parts });
}
