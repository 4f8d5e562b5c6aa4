import type { APIRoute } from 'astro';
import { formatCsv } from '#format/format-csv.ts';
import { REPORTS } from '#report/index.ts';
import { asOf, manual } from '#site/site.ts';

export const getStaticPaths = () => REPORTS.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => {
  const report = REPORTS.find(({ name }) => name === params['name']);
  return new Response(report ? formatCsv(report.table(manual, asOf)) : '', { headers: { 'content-type': 'text/csv' } });
};
