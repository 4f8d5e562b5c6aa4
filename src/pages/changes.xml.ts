import type { APIRoute } from 'astro';
import { changesFeed } from '#site/changes-feed.ts';
import { figures } from '#site/site.ts';

export const GET: APIRoute = () =>
  new Response(changesFeed(figures), { headers: { 'content-type': 'application/atom+xml' } });
