import type { APIRoute } from 'astro';
import { formatCsv } from '#format/format-csv.ts';
import { pagesToRender } from '#site/page.ts';
import { reportCsvFiles, type ReportFile } from '#site/pages/report-files.ts';
import { kept } from '#site/site.ts';

export const getStaticPaths = () => pagesToRender(reportCsvFiles, kept);

export const GET: APIRoute<ReportFile['props']> = ({ props }) =>
  new Response(formatCsv(props.made.table), { headers: { 'content-type': 'text/csv' } });
