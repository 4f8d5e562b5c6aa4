import { type Notice, sortFindings } from '#model/finding.ts';
import { isAttachment } from '#model/is-attachment.ts';
import type { Manual } from '#model/manual.ts';

/** Rules whose notices mean that something written is in no figure. */
const LOSSES: readonly string[] = ['readable-file', 'readable-row'];

/** What could not be read and so is missing from the figures, by file and line. */
export function unread(manual: Manual): Notice[] {
  return sortFindings(manual.notices.filter(({ ruleId, file }) => LOSSES.includes(ruleId) && !isAttachment(file)));
}

/** The sentence that reports with counts carry where something could not be read; none where all was. */
export function unreadNotes(manual: Manual): string[] {
  const missing = unread(manual);
  const [first] = missing;
  if (!first) return [];
  return [
    `読み取れないところが${missing.length}件あり、数に含まれていません（初めは ${first.file} の${first.line}行目）。点検の指摘で確かめてください。`,
  ];
}
