import type { ComponentName } from './components.ts';

/** A component as it stands in a body, in document order. Bare attributes are `true`. */
export interface ComponentUse {
  name: ComponentName;
  attributes: Readonly<Record<string, string | true>>;
  /** Index of the component it stands in, in the same list; -1 at the top. */
  parent: number;
  /** Plain text of its children, white space folded. */
  text: string;
  line: number;
  column: number;
}

/** A heading of the body. `id` is the anchor on the page, prefixed so that it shadows nothing. */
export interface Heading {
  depth: number;
  text: string;
  id: string;
  line: number;
  column: number;
}

/** A link or an image: `url` as written, `text` the link's text or the image's alternative text. */
export interface Reference {
  url: string;
  text: string;
  line: number;
  column: number;
}

/**
 * A paragraph, list item, table cell or heading as plain text, for rules about wording; attributes are with their
 * component.
 */
export interface TextBlock {
  text: string;
  kind: 'paragraph' | 'listItem' | 'tableCell' | 'heading';
  /** Index of the component it stands in; -1 at the top. */
  within: number;
  line: number;
  column: number;
  /** Where in the text the further lines of the file begin, ascending; absent where it stands on one line. */
  breaks?: readonly number[];
}

/** What rules, reports and pages read of a body without rendering it. */
export interface Body {
  /** Digest of the file's text; names the stored segments. */
  digest: string;
  components: readonly ComponentUse[];
  headings: readonly Heading[];
  links: readonly Reference[];
  images: readonly Reference[];
  texts: readonly TextBlock[];
  /** Code and comments: no reader's sentences, but searched for personal data and secrets like everything else. */
  hidden?: readonly { text: string; line: number; column: number }[];
}

/** A piece of a page: static HTML, or a component with its children. Produced only by `body/`, from the checked tree. */
export type Segment =
  | string
  | {
      component: ComponentName;
      attributes: Readonly<Record<string, string | true>>;
      /** Index in `Body.components`. */
      index: number;
      isInline: boolean;
      children: readonly Segment[];
    };
