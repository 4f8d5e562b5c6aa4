import type { APIRoute } from 'astro';
import { wholeCalendarFile } from '#site/pages/calendar-files.ts';

export const GET: APIRoute = () =>
  new Response(wholeCalendarFile().props().text, { headers: { 'content-type': 'text/calendar' } });
