import type { APIRoute } from 'astro';
import { reportJson } from '#site/report-json.ts';
import { REPORTS } from '#report/index.ts';
import { asOf, manual } from '#site/site.ts';

export const getStaticPaths = () => REPORTS.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => {
  const report = REPORTS.find(({ name }) => name === params['name']);
  return new Response(report ? reportJson(report, manual, asOf) : '', {
    headers: { 'content-type': 'application/json' },
  });
};
