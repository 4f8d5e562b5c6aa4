import type { Segment } from '#model/body.ts';

/** Collects HTML and components in order; static HTML between two components is one string. */
export interface SegmentWriter {
  html: (text: string) => void;
  component: (segment: Exclude<Segment, string>) => void;
  /** Everything written so far. */
  segments: () => Segment[];
}

/** A writer that has nothing yet. */
export function segmentWriter(): SegmentWriter {
  const done: Segment[] = [];
  let open = '';
  const flush = () => {
    if (open !== '') done.push(open);
    open = '';
  };
  return {
    html: (text) => {
      open += text;
    },
    component: (segment) => {
      flush();
      done.push(segment);
    },
    segments: () => {
      flush();
      return done;
    },
  };
}
