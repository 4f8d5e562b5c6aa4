import type { PostLoad } from './ownership.ts';

/** The words for why a work or a post hangs on too few people, in the order of the report. */
export const DEPENDENCE_LABEL = {
  nobody: '対応できる人がいない',
  'single-holder': '対応できる人が1人',
  'unknown-count': '対応可能者数の記載なし',
  'no-deputy': '副担当が空欄',
  'unknown-deputy': '副担当が登録のない職',
  'same-post': '主担当と副担当が同じ職',
  'same-holder': '主担当と副担当が同じ人',
  'both-long': '主担当と副担当が同じ年に異動の目安',
  'long-held': '次の4月に在職年数の目安',
  'vacant-post': '職が欠員',
  'unlisted-post': '名簿に記載のない職',
  'heavy-post': '一つの職に集中',
  'heavy-person': '兼務で一人に集中',
  'several-posts': '一人が兼務する職',
} as const;

/** Why a work or a post hangs on too few people. */
export type DependenceKind = keyof typeof DEPENDENCE_LABEL;

/** 属人化のおそれ: one reason why one work or post hangs on too few people. Names posts, counts and years only. */
export interface Dependence {
  kind: DependenceKind;
  /** A work id or a post id. */
  id: string;
  label: string;
  detail: string;
  section: string;
  file: string;
  line: number;
}

/** A reason that concerns a post. */
export function onPost(
  { post, name, section, file, line }: PostLoad,
  kind: DependenceKind,
  detail: string,
): Dependence {
  return { kind, id: post, label: name, detail, section, file, line };
}
