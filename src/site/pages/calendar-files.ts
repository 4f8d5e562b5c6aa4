import { formatICalendar } from '#format/format-icalendar.ts';
import type { CalendarScope } from '#report/year-calendar.ts';
import { address } from '#model/address.ts';
import { calendarFeed, feedSource } from '../calendar-feed.ts';
import { cacheKey } from '../digest.ts';
import type { KeyedFile } from '../page.ts';
import { calendars, manual } from '../site.ts';

const source = feedSource(manual, calendars);

function calendarFile(path: string, id: string, scope: CalendarScope): KeyedFile {
  const calendar = calendarFeed(source, scope);
  return { path, key: cacheKey(calendar), params: { id }, props: () => ({ text: formatICalendar(calendar) }) };
}

/** The calendar file of all. */
export const wholeCalendarFile = (): KeyedFile => calendarFile(address.calendarFile, 'all', 'all');

/** The calendar file of every section. */
export const sectionCalendarFiles = (): Iterable<KeyedFile> =>
  manual.sections.values().map(({ id }) => calendarFile(address.sectionCalendarFile(id), id, { section: id }));

/** The calendar file of every post. */
export const postCalendarFiles = (): Iterable<KeyedFile> =>
  manual.postById.keys().map((id) => calendarFile(address.postCalendarFile(id), id, { posts: [id] }));
