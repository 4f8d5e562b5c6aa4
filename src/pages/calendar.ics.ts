import type { APIRoute } from 'astro';
import { formatICalendar } from '#format/format-icalendar.ts';
import { wholeCalendar } from '#site/pages/calendar-files.ts';

export const GET: APIRoute = () =>
  new Response(formatICalendar(wholeCalendar), { headers: { 'content-type': 'text/calendar' } });
