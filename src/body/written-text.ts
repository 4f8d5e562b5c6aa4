import type { Complaint } from './notices.ts';
import type { Content } from './tree.ts';

/** A text node as it is written, escapes blanked out; it begins with `x` where it does not begin a line. */
export interface Written {
  node: Content;
  text: string;
  /** Where `text` starts in the source. */
  offset: number;
}

/** A sign that is shown as it was typed. */
export interface Sign {
  /** Where it stands in the text. */
  index: number;
  complaint: Complaint;
}
