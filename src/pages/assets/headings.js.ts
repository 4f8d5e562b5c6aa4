import type { APIRoute } from 'astro';
import { headingIndex } from '#search/heading-index.ts';
import { asOf, manual } from '#site/site.ts';

export const GET: APIRoute = () => {
  const json = JSON.stringify(headingIndex(manual, asOf));
  return new Response(`globalThis.tsugiteHeadings=${json};\n`, { headers: { 'content-type': 'text/javascript' } });
};
