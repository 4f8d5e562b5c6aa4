import type { APIRoute } from 'astro';
import { formatCsv } from '#format/format-csv.ts';
import { reports } from '#site/site.ts';

export const getStaticPaths = () =>
  reports.map(({ report, table }) => ({ params: { name: report.name }, props: { table } }));

export const GET: APIRoute<{ table: (typeof reports)[number]['table'] }> = ({ props }) =>
  new Response(formatCsv(props.table), { headers: { 'content-type': 'text/csv' } });
