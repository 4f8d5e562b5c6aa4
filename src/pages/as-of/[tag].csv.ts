import type { APIRoute } from 'astro';
import { formatCsv } from '#format/format-csv.ts';
import { pagesToRender } from '#site/page.ts';
import { asOfCsvFiles, type AsOfFile } from '#site/pages/as-of-pages.ts';
import { kept } from '#site/site.ts';

export const getStaticPaths = () => pagesToRender(asOfCsvFiles, kept);

export const GET: APIRoute<AsOfFile['props']> = ({ props }) =>
  new Response(formatCsv(props.table), { headers: { 'content-type': 'text/csv' } });
