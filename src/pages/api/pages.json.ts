import type { APIRoute } from 'astro';
import { keyedPages } from '#site/pages/keyed-pages.ts';

/** What the build has to find in the finished site, rendered now or kept; it takes this file away before it publishes. */
export const GET: APIRoute = () => new Response(JSON.stringify(keyedPages.map(({ path, key }) => [path, key])));
