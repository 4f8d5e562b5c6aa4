import type { Segment } from '#model/body.ts';

/** Collects HTML and components in order; static HTML between two components is one string. */
export interface SegmentWriter {
  html: (text: string) => void;
  component: (segment: Exclude<Segment, string>) => void;
  /** Everything written so far. */
  segments: () => Segment[];
}

/** Ends a paragraph before it (HTML 13.1.2.4): its end tag is then left out, as others in tables and lists are. */
const ENDS_PARAGRAPH = /^<(?:p|ul|ol|h\d|table|blockquote|pre|hr|section)\b/;

const PARAGRAPH_END = '</p>';

/** A writer that has nothing yet. */
export function segmentWriter(): SegmentWriter {
  const done: Segment[] = [];
  let open = '';
  const flush = () => {
    if (open !== '') done.push(open);
    open = '';
  };
  const leaveParagraphOpen = () => {
    if (open.endsWith(PARAGRAPH_END)) open = open.slice(0, -PARAGRAPH_END.length);
  };
  return {
    html: (text) => {
      if (ENDS_PARAGRAPH.test(text)) leaveParagraphOpen();
      open += text;
    },
    component: (segment) => {
      if (!segment.isInline) leaveParagraphOpen();
      flush();
      done.push(segment);
    },
    segments: () => {
      flush();
      return done;
    },
  };
}
