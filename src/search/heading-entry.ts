import type { Procedure } from '#model/procedure.ts';

/** One line of 見出し検索: a procedure or a work, and the keys it is found by. */
export interface HeadingEntry {
  /** Address from the root of the site. */
  url: string;
  kind: '業務手順書' | '業務';
  title: string;
  summary: string;
  section: string;
  /** 業務区分. */
  category: readonly string[];
  domain: readonly string[];
  months: readonly number[];
  /** Addresses of the procedures of a work; for a procedure its own. */
  procedures: readonly string[];
  state: string;
  /** 「第2版」 for an edition that is not the one in force; its `state` says 旧版, 施行予定 or 施行なし. */
  edition?: string;
  /** Keys by weight: title and its reading; aliases; laws, forms, systems, posts, works. */
  keys: readonly [title: readonly string[], aliases: readonly string[], others: readonly string[]];
}

/** All that 見出し検索 needs in the browser. */
export interface HeadingIndex {
  entries: readonly HeadingEntry[];
  /** A word's key to the keys that are searched along with it, and how they are written. */
  alternatives: Readonly<Record<string, readonly { key: string; written: string }[]>>;
}

/** An edition that search leaves out unless it is asked for: a past one, or one still to come. */
export interface OtherEdition {
  /** Its text. */
  procedure: Procedure;
  number: number;
  /** 旧版, 施行予定 or 施行なし. */
  state: string;
  /** Address from the root of the site. */
  url: string;
}
