import type { APIRoute } from 'astro';
import { stylesheet, STYLESHEETS } from '#site/stylesheet.ts';

export const getStaticPaths = () => STYLESHEETS.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await stylesheet(params['name'] ?? ''), { headers: { 'content-type': 'text/css' } });
