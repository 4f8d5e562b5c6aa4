import type { APIRoute } from 'astro';
import { changesFeed } from '#site/changes-feed.ts';
import { manual } from '#site/site.ts';

export const GET: APIRoute = () =>
  new Response(changesFeed(manual), { headers: { 'content-type': 'application/atom+xml' } });
