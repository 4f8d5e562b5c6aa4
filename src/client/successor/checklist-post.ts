/** A post and the works that its checklist lists, as the page names them. */
export interface ChecklistPost {
  id: string;
  /** Section and post: 戸籍住民課 住民記録担当主任. */
  label: string;
  works: readonly { id: string; title: string; role: string }[];
}

/** The headings of a checklist's file besides the four stages. 記入日 is the latest day of the row. */
export const SUCCESSOR_HEADINGS = {
  postId: '職の記号',
  post: '職',
  workId: '業務ID',
  title: '業務名',
  role: '担当',
  day: '記入日',
} as const;
