import { ICalCalendar, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type IsoDate } from '#model/iso-date.ts';

/** One all-day entry of a calendar file. */
export interface DayEvent {
  /** Names this entry in every rebuild and no other one in any calendar: programs replace what has the same. */
  uid: string;
  day: IsoDate;
  summary: string;
  description: string;
  category: string;
  /** Raised whenever what it is about was made anew; programs take the higher one as the newer. */
  sequence: number;
  /** When what it says was last revised, in UTC: `2026-03-31T15:30:00Z`. */
  revisedAt: string;
}

/** A calendar as programs show it in their list of calendars. */
export interface DayCalendar {
  name: string;
  description: string;
  events: readonly DayEvent[];
}

/**
 * A calendar as iCalendar (RFC 5545), lines folded at 75 octets. All entries are of whole days and take up no time (free,
 * transparent): a deadline is no meeting. There is no METHOD; DTSTAMP then is the time of the last revision (RFC 5545,
 * 3.8.7.2), so nothing in the file comes from the clock.
 */
export function formatICalendar({ name, description, events }: DayCalendar): string {
  const calendar = new ICalCalendar({
    name: escaped(name),
    description: escaped(description),
    prodId: { company: 'tsugite', product: 'calendar', language: 'JA' },
    events: events.map(({ uid, day, sequence, revisedAt, ...event }) => ({
      id: uid,
      allDay: true,
      start: dateOf(day),
      end: dateOf(addDays(day, 1)),
      stamp: new Date(revisedAt),
      lastModified: new Date(revisedAt),
      sequence,
      summary: plain(event.summary),
      description: plain(event.description),
      categories: [{ name: event.category }],
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })),
  });
  return `${calendar.toString()}\r\n`;
}

function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library writes what belongs to the whole calendar as it is: escaped here (RFC 5545, 3.3.11), on one line. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll(/\n+/gu, ' ')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`);
}

/** Control characters may stand in no value; line ends are written as `\n`. */
function plain(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}
