import type { APIRoute } from 'astro';
import { formatTableJson } from '#format/format-table-json.ts';
import { pagesToRender } from '#site/page.ts';
import { type AsOfFile, asOfJsonFiles } from '#site/pages/as-of-pages.ts';
import { kept } from '#site/site.ts';

export const getStaticPaths = () => pagesToRender(asOfJsonFiles, kept);

export const GET: APIRoute<AsOfFile['props']> = ({ props }) =>
  new Response(formatTableJson(props.table, props.heading), { headers: { 'content-type': 'application/json' } });
