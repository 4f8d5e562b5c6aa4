import type { APIRoute } from 'astro';
import { pagesToRender } from '#site/page.ts';
import { type ReportFile, reportJsonFiles } from '#site/pages/report-files.ts';
import { reportJson } from '#site/report-json.ts';
import { figures, kept } from '#site/site.ts';

export const getStaticPaths = () => pagesToRender(reportJsonFiles, kept);

export const GET: APIRoute<ReportFile['props']> = ({ props }) =>
  new Response(reportJson(props.made, figures), { headers: { 'content-type': 'application/json' } });
