import type { APIRoute } from 'astro';
import { CLIENT_SCRIPTS, clientScript } from '#site/client-script.ts';

/** Depends on code alone: made when the code is bundled. */
export const prerender = true;

export const getStaticPaths = () => CLIENT_SCRIPTS.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await clientScript(params['name'] ?? ''), { headers: { 'content-type': 'text/javascript' } });
