import type { APIRoute } from 'astro';
import { stylesheet } from '#site/stylesheet.ts';

export const GET: APIRoute = async () => new Response(await stylesheet(), { headers: { 'content-type': 'text/css' } });
