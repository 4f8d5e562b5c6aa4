import type { Segment } from '#model/body.ts';

/** Links and pictures as the body's own writer leaves them; quotation marks in an author's text are escaped. */
const RELATIVE = / (href|src)="(?!#|[a-z][a-z0-9+.-]*:)/g;

/** Segments for a page that lies deeper than the pages of procedures: relative addresses get `prefix` (`../../`). */
export function rebaseSegments(segments: readonly Segment[], prefix: string): Segment[] {
  return segments.map((segment) =>
    typeof segment === 'string'
      ? rebaseHtml(segment, prefix)
      : { ...segment, children: rebaseSegments(segment.children, prefix) },
  );
}

/** HTML of this site for a place that lies deeper: relative addresses get `prefix` (`../../`). */
export function rebaseHtml(html: string, prefix: string): string {
  return html.replaceAll(RELATIVE, ` $1="${prefix}`);
}
