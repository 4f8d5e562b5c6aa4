/** One attribute that an author may give to a component; values are literals, never expressions. */
export interface AttributeSpec {
  isRequired?: boolean;
  /** Bare attribute without a value, such as `kcp`. */
  isFlag?: boolean;
  /** Allowed values. */
  oneOf?: readonly string[];
  /** The form of the value where it is not free text. */
  pattern?: RegExp;
  /** One Japanese sentence for the guide and for messages. */
  description: string;
  example?: string;
}

/** A component that authors may use in a body without importing anything. */
export interface ComponentSpec {
  /** What the page calls it. */
  label: string;
  description: string;
  /** Whether block text may stand between its tags; `inline` components stand inside a sentence. */
  children: 'none' | 'optional' | 'required' | 'inline';
  /** Components that it must stand in. */
  parents?: readonly string[];
  attributes: Readonly<Record<string, AttributeSpec>>;
}
