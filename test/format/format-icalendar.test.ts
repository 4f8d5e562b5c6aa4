import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { expect, test } from 'vitest';
import { type DayEvent, formatICalendar } from '#format/format-icalendar.ts';

const EVENT: DayEvent = {
  uid: '0123@tsugite',
  day: '2027-03-31',
  summary: '【法定】報告; 提出, 送付（転入届の受付）',
  description: '期限の定め：3月31日まで\n根拠：C:\\住民基本台帳法',
  category: '法定期限',
  sequence: 2,
  revisedAt: '2026-03-31T15:30:00Z',
};

const EVENTS: readonly DayEvent[] = [
  EVENT,
  { ...EVENT, uid: '0124@tsugite', day: '2028-02-29', summary: `「${'長い名前の'.repeat(40)}𠮷野家😀」`, sequence: 0 },
  { ...EVENT, uid: '0125@tsugite', day: '2026-12-31', summary: 'x'.repeat(200), description: '' },
];

const text = formatICalendar({ name: '戸籍住民課の期限', description: '年間予定', events: EVENTS });

test('says what two calendar libraries read alike: days, words, ids and revisions', () => {
  const expected = EVENTS.map(({ uid, day, summary, description, sequence }) => ({
    uid,
    day,
    summary,
    description,
    sequence,
    stamp: '2026-03-31T15:30:00Z',
    isWholeDay: true,
  }));
  expect(readWithIcalJs(text)).toEqual(expected);
  expect(readWithNodeIcal(text)).toEqual(expected);
});

test('folds lines at 75 octets, never inside a character, and ends each with CRLF', () => {
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n|\uFFFD/u);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('takes nothing from the clock and lets no control character through', () => {
  const again = formatICalendar({ name: '戸籍住民課の期限', description: '年間予定', events: EVENTS });
  expect(again).toBe(text);
  const evil = formatICalendar({
    name: '',
    description: '',
    events: [{ ...EVENT, summary: 'a\u0000b\rATTACH:x\u001b' }],
  });
  expect(evil).toContain('SUMMARY:a b ATTACH:x ');
});

test('makes a calendar without entries that can be read', () => {
  const empty = formatICalendar({ name: '道路課の期限', description: '', events: [] });
  expect([readWithIcalJs(empty), readWithNodeIcal(empty)]).toEqual([[], []]);
});

test('commas, semicolons and line ends in the name of a calendar end no line and no value (RFC 5545, 3.3.11)', () => {
  const ics = formatICalendar({ name: '戸籍,住民課;の\n期限', description: '継手市\nの期限', events: [] });
  const lines = ics.split('\r\n');
  expect(lines).toContain(String.raw`NAME:戸籍\,住民課\;の 期限`);
  expect(lines).toContain('X-WR-CALDESC:継手市 の期限');
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  expect(readWithIcalJs(ics)).toEqual([]);
});

function readWithIcalJs(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      summary: event.summary,
      description: event.description ?? '',
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      isWholeDay: event.startDate.isDate && event.duration.toSeconds() === 86_400,
    };
  });
}

function readWithNodeIcal(ics: string) {
  return Object.values(sync.parseICS(ics)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    const { start, end } = event;
    return [
      {
        uid: event.uid,
        day: localDay(start),
        summary: String(event.summary),
        description: String(event.description ?? ''),
        sequence: Number(event.sequence),
        stamp: event.dtstamp.toISOString().replace('.000', ''),
        isWholeDay: event.datetype === 'date' && end !== undefined && Number(end) - Number(start) === 86_400_000,
      },
    ];
  });
}

/** node-ical gives whole days as midnight in the local time. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
