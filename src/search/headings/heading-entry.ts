import type { Procedure } from '#model/procedure.ts';

/** What has a name of its own besides works and procedures. */
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

/** In the order in which they are shown: whom to ask, what to use, what is meant, where it is told. */
export const DIRECTORY_KINDS = ['課', '職', '様式', 'システム', '法令', '用語', 'ページ'] as const;

/** One line of the results: a procedure, a work that has none, or something else that is named. */
export interface HeadingEntry {
  /** The procedure's id; of a work without a procedure the work's; empty for what is neither. */
  id: string;
  /** Address from the root of the site. */
  url: string;
  kind: '業務手順書' | '業務' | DirectoryKind;
  title: string;
  summary: string;
  section: string;
  /** 業務区分. */
  category: readonly string[];
  domain: readonly string[];
  months: readonly number[];
  /** Works that a procedure covers; of a work itself. */
  works: readonly string[];
  state: string;
  /** 「第2版」 for an edition that is not the one in force; its `state` says 旧版, 施行予定 or 施行なし. */
  edition?: string;
  /** True for a work whose procedure cannot be shown. */
  isBroken?: true;
  /** Whom to ask about a work without a procedure: a post that answers for it and is not vacant. */
  owner?: string;
  /** 「内線2110」 of a section or a post. */
  contact?: string;
  /** Readings, abbreviations and numbers of what is neither a procedure nor a work. */
  names?: readonly string[];
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
