/** What can be missing in a pack, by what lacks it. */
export const GAP_SUBJECT = {
  'no-procedure': 'work',
  drafting: 'work',
  ambiguous: 'work',
  overdue: 'procedure',
  'unknown-review': 'procedure',
  'changed-since-review': 'procedure',
  'no-owner': 'work',
  'no-deputy': 'work',
  'unknown-capable-count': 'work',
  'few-people': 'work',
  'laws-to-check': 'procedure',
  unfinished: 'procedure',
} as const satisfies Record<string, 'work' | 'procedure'>;

/** A kind of what is missing. */
export type GapKind = keyof typeof GAP_SUBJECT;

/** What is missing, and the work or the procedure that lacks it. */
export interface PackGap {
  kind: GapKind;
  id: string;
  title: string;
  detail: string;
}
