import type { APIRoute } from 'astro';
import { changesFeed } from '#site/changes-feed.ts';
import { figures, versions } from '#site/site.ts';

export const GET: APIRoute = () =>
  new Response(changesFeed(figures.changes(), versions), { headers: { 'content-type': 'application/atom+xml' } });
