import { closedNote } from '#report/closed-note.ts';
import { hash } from 'node:crypto';
import type { DayCalendar, DayEvent } from '#format/format-icalendar.ts';
import { fiscalYear, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { postLabel } from '#model/section.ts';
import type { CalendarEntry } from '#report/calendar.ts';
import { type CalendarIndex, type CalendarScope, entriesOf } from '#report/year-calendar.ts';

/** What calendar files are made of. Make it once with `feedSource`: most entries are in the files of several posts. */
export interface FeedSource {
  manual: Manual;
  years: readonly CalendarIndex[];
  eventByEntry: ReadonlyMap<CalendarEntry, DayEvent>;
}

/** Makes the events of all deadlines of some fiscal years. */
export function feedSource(manual: Manual, years: readonly CalendarIndex[]): FeedSource {
  const entries = years.flatMap((index) => index.entries);
  const events = entries.flatMap((entry) => {
    const event = eventOf(manual, entry);
    return event ? [[entry, event] as const] : [];
  });
  return { manual, years, eventByEntry: new Map(events) };
}

/**
 * The deadlines of all, of a section or of a post as a calendar, for all years of the source. Months in which a work runs
 * are not in it: as entries of a whole month they would lie above all appointments of every day; the month's page has them.
 */
export function calendarFeed({ manual, years, eventByEntry }: FeedSource, scope: CalendarScope): DayCalendar {
  const entries = years.flatMap((index) => entriesOf(index, scope));
  return {
    name: `${nameOf(manual, scope)}の期限（${manual.settings.organisation}）`,
    description: `${manual.settings.title}の年間予定から作りました。`,
    events: entries.map((entry) => eventByEntry.get(entry)).filter((event) => event !== undefined),
  };
}

function nameOf(manual: Manual, scope: CalendarScope): string {
  if (scope === 'all') return '全ての課';
  if ('section' in scope) return manual.sectionById.get(scope.section)?.name ?? scope.section;
  const posts = scope.posts.map((id) => manual.postById.get(id)).filter((post) => post !== undefined);
  return posts.map((post) => postLabel(post, manual.sectionById)).join('・');
}

function eventOf(manual: Manual, entry: CalendarEntry): DayEvent | undefined {
  const { id, day, title, type } = entry;
  if (day === undefined) return undefined;
  const subject = subjectOf(manual, entry);
  return {
    // Names of other organisations' works may be the same, and calendars of two may meet in one program.
    uid: `${hash('sha256', `${manual.settings.organisation} ${id}`).slice(0, 32)}@tsugite`,
    day,
    summary: [type === '法定' ? '【法定】' : '', title, subject && `（${subject}）`].join(''),
    description: descriptionOf(manual, entry),
    category: type === '法定' ? '法定期限' : '期限',
    ...revisionOf(manual, entry, day),
  };
}

function subjectOf(manual: Manual, { procedure, works }: CalendarEntry): string {
  return manual.procedureById.get(procedure ?? '')?.title ?? manual.workById.get(works[0] ?? '')?.title ?? '';
}

function descriptionOf(manual: Manual, entry: CalendarEntry) {
  const { rule, basis, section, procedure, works } = entry;
  const moved = closedNote(entry);
  const lines = [
    `期限の定め：${rule}`,
    basis && `根拠：${basis}`,
    moved && `閉庁日：${moved}`,
    `課：${manual.sectionById.get(section)?.name ?? section}`,
    procedure ? `業務手順書：${procedure}` : `業務：${works.join('、')}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/**
 * The number of the edition counts the revisions of a procedure's deadlines, and git tells their time. Rows of the
 * inventory have neither: they count as revised at the beginning of their fiscal year.
 */
function revisionOf(manual: Manual, { procedure = '' }: CalendarEntry, day: IsoDate) {
  const revision = manual.history.revisionsById.get(procedure)?.at(-1);
  return {
    sequence: Math.max(0, (manual.procedureById.get(procedure)?.edition ?? 1) - 1),
    revisedAt: revision?.at ?? `${fiscalYear(day)}-04-01T00:00:00Z`,
  };
}
