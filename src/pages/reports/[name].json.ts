import type { APIRoute } from 'astro';
import { reportJson } from '#site/report-json.ts';
import { asOf, manual, reports } from '#site/site.ts';

export const getStaticPaths = () => reports.map((made) => ({ params: { name: made.report.name }, props: { made } }));

export const GET: APIRoute<{ made: (typeof reports)[number] }> = ({ props }) =>
  new Response(reportJson(props.made, manual, asOf), { headers: { 'content-type': 'application/json' } });
