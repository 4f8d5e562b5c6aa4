import type { Segment } from '#model/body.ts';

/** True for a row of a 判断表; everything else in a Decision stands below its table. */
export function isCase(segment: Segment): segment is Exclude<Segment, string> {
  return typeof segment !== 'string' && segment.component === 'Case';
}
