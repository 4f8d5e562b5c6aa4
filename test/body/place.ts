import type { Segment } from '#model/body.ts';
import { parseBody, type ParsedBody } from '#body/parse-body.ts';

/** The file that bodies in these tests stand in; they start on its line 11. */
export const AT = { file: 'sections/koseki-jumin/procedures/juki-001.mdx', line: 11 };

/** Parses a body as if it stood in the test file. */
export function parsed(body: string): ParsedBody {
  return parseBody(body, AT);
}

/** All HTML of segments in order, components as `{Name}`…`{/Name}`. */
export function htmlOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      typeof segment === 'string'
        ? segment
        : `{${segment.component}}${htmlOf(segment.children)}{/${segment.component}}`,
    )
    .join('');
}

/** True for a sentence that an author of a Japanese city hall can read. */
export function isJapanese(text: string): boolean {
  return /[ぁ-ん]/.test(text) && !/xpected|mdx-jsx|oxc/.test(text);
}
