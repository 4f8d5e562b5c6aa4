import type { APIRoute } from 'astro';
import type { KeyedFile } from './page.ts';

/** The route of files of which there are many, for whoever looks while writing. */
export function fileRoute(type: string): APIRoute<ReturnType<KeyedFile['props']>> {
  return ({ props }) => new Response(props.text, { headers: { 'content-type': type } });
}
