import type { APIRoute } from 'astro';
import { otherEditionEntries } from '#search/heading-index.ts';
import { otherEditions } from '#site/other-editions.ts';
import { asOf, manual, versions } from '#site/site.ts';

export const GET: APIRoute = () => {
  const json = JSON.stringify(otherEditionEntries(manual, asOf, otherEditions(versions)));
  return new Response(`globalThis.tsugiteOldHeadings=${json};\n`, { headers: { 'content-type': 'text/javascript' } });
};
