import type { APIRoute } from 'astro';
import { stylesheet, STYLESHEETS } from '#site/stylesheet.ts';

/** Depends on code alone: made when the code is bundled. */
export const prerender = true;

export const getStaticPaths = () => STYLESHEETS.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await stylesheet(params['name'] ?? ''), { headers: { 'content-type': 'text/css' } });
