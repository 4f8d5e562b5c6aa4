import type { APIRoute } from 'astro';
import { changesFeed } from '#site/changes-feed.ts';
import { figures, manual } from '#site/site.ts';

export const getStaticPaths = () => manual.sections.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(changesFeed(figures, params['id']), { headers: { 'content-type': 'application/atom+xml' } });
