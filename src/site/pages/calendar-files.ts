import type { DayCalendar } from '#format/format-icalendar.ts';
import type { CalendarScope } from '#report/year-calendar.ts';
import { address } from '../address.ts';
import { calendarFeed, feedSource } from '../calendar-feed.ts';
import { digest } from '../digest.ts';
import type { KeyedPage } from '../page.ts';
import { calendars, manual } from '../site.ts';

/** A calendar file beside a page. */
export type CalendarFile = KeyedPage<{ calendar: DayCalendar }>;

const source = feedSource(manual, calendars);

/** The calendar of all. */
export const wholeCalendar = calendarFeed(source, 'all');

function calendarFile(path: string, id: string, scope: CalendarScope): CalendarFile {
  const calendar = calendarFeed(source, scope);
  return { path, key: digest(calendar), params: { id }, props: { calendar } };
}

/** The calendar file of every section. */
export const sectionCalendarFiles: readonly CalendarFile[] = manual.sections.map(({ id }) =>
  calendarFile(address.sectionCalendarFile(id), id, { section: id }),
);

/** The calendar file of every post. */
export const postCalendarFiles: readonly CalendarFile[] = Array.from(manual.postById.keys(), (id) =>
  calendarFile(address.postCalendarFile(id), id, { posts: [id] }),
);
