import type { APIRoute } from 'astro';
import { digest } from '#site/digest.ts';
import { printStyle } from '#site/print-style.ts';
import { manual } from '#site/site.ts';

export const getStaticPaths = () =>
  manual.procedures.map((procedure) => {
    const style = printStyle(manual, procedure);
    return { params: { id: procedure.id }, props: { style }, cacheKey: digest(style) };
  });

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['style']), { headers: { 'content-type': 'text/css' } });
