import type { APIRoute } from 'astro';
import { formatICalendar } from '#format/format-icalendar.ts';
import { pagesToRender } from '#site/page.ts';
import { type CalendarFile, sectionCalendarFiles } from '#site/pages/calendar-files.ts';
import { kept } from '#site/site.ts';

export const getStaticPaths = () => pagesToRender(sectionCalendarFiles, kept);

export const GET: APIRoute<CalendarFile['props']> = ({ props }) =>
  new Response(formatICalendar(props.calendar), { headers: { 'content-type': 'text/calendar' } });
