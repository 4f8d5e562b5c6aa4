/** Where 見出し検索 finds a word. `weight` is what a hit there counts; a hit in a title counts most. */
export interface HeadingField {
  code: string;
  label: string;
  weight: number;
}

/** The fields by name, in the order of their weight; `code` stands for the field in the stored index. */
export const HEADING_FIELDS = {
  title: { code: 'A', label: '題名', weight: 10 },
  kana: { code: 'B', label: 'よみ', weight: 9 },
  alias: { code: 'C', label: '別名', weight: 8 },
  work: { code: 'D', label: '業務', weight: 7 },
  law: { code: 'E', label: '根拠法令', weight: 6 },
  form: { code: 'F', label: '様式', weight: 6 },
  heading: { code: 'G', label: '見出し', weight: 4 },
  summary: { code: 'H', label: '概要', weight: 4 },
  system: { code: 'I', label: 'システム・台帳', weight: 4 },
  month: { code: 'J', label: '実施月', weight: 4 },
  place: { code: 'K', label: '課・職', weight: 3 },
} as const satisfies Record<string, HeadingField>;

/** The name of a field. */
export type FieldName = keyof typeof HEADING_FIELDS;

/** The texts of an entry by field; readings are compared by their sound. */
export type FieldTexts = Readonly<Record<FieldName, readonly string[]>>;

/** The fields of an entry before it has any texts. */
export const NO_TEXTS = Object.fromEntries(
  Object.keys(HEADING_FIELDS).map((name) => [name, []]),
) as unknown as FieldTexts;
