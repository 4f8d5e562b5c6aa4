import type { IsoDate } from './iso-date.ts';
import type { Source } from './place.ts';

/** 職: a position that exists whoever holds it. Owners and deputies are posts, never persons. */
export interface Post {
  id: string;
  name: string;
  section: string;
  /** 係・担当. */
  unit?: string;
  reading?: string;
  /** 内線. */
  extension?: string;
  /** True for the 所属長. */
  isHead: boolean;
  source: Source;
}

/** 廃止した職: nobody answers for anything there any more, but old editions, approvals and the roster go on naming it. */
export interface AbolishedPost extends Post {
  /** The last day on which there was such a post. */
  until: IsoDate;
}

/** 分掌事務の一項目: one line of what the section is charged with. */
export interface Duty {
  id: string;
  text: string;
  source: Source;
}

/** 課: an organisational unit, its posts and its 分掌事務; one folder under `sections/`. */
export interface Section {
  id: string;
  name: string;
  reading: string;
  department: string;
  departmentReading: string;
  /** Position in lists, in the order of the organisation. */
  order: number;
  /** 行政分野 that the section's works have unless they say otherwise. */
  domain?: string;
  summary: string;
  extension?: string;
  posts: readonly Post[];
  abolishedPosts: readonly AbolishedPost[];
  duties: readonly Duty[];
  source: Source;
}

/** The name of a post with its section, as lists show it: 戸籍住民課 住民記録担当主任. */
export function postLabel(post: Post, sections: ReadonlyMap<string, Section>): string {
  const section = sections.get(post.section);
  return section ? `${section.name} ${post.name}` : post.name;
}

/** A post and the telephone that reaches it: 戸籍住民課 住民記録担当主任（内線2112）. */
export function postContact(post: Post, sections: ReadonlyMap<string, Section>): string {
  const extension = extensionOf(post, sections);
  return `${postLabel(post, sections)}${extension === undefined ? '' : `（内線${extension}）`}`;
}

/** The extension of a post: its own, else that of its section; undefined where neither has one. */
export function extensionOf({ extension, section }: Post, sections: ReadonlyMap<string, Section>): string | undefined {
  return extension ?? sections.get(section)?.extension;
}

/** What a line of 分掌事務 is about, as 大分類 repeats it: 「住民基本台帳に関すること。」 is 住民基本台帳. */
export function dutyWords(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/に関すること。?$/u, '');
}
