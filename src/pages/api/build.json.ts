import type { APIRoute } from 'astro';
import { buildFacts } from '#site/build-facts.ts';
import { allFindings, asOf, manual } from '#site/site.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(buildFacts(manual, asOf, allFindings), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
