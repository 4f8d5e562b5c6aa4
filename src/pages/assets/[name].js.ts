import type { APIRoute } from 'astro';
import { CLIENT_SCRIPTS, clientScript } from '#site/client-script.ts';

export const getStaticPaths = () => CLIENT_SCRIPTS.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await clientScript(params['name'] ?? ''), { headers: { 'content-type': 'text/javascript' } });
