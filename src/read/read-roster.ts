import { compareText, type Notice } from '#model/finding.ts';
import { groupBy } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import type { PostSymbols } from '#model/post-symbols.ts';
import type { Assignment } from '#model/registers.ts';
import { type FileRecord, readRecords } from './read-records.ts';
import type { RegisterReading } from './read-registers.ts';
import { withSymbols } from './with-symbols.ts';
import { ROSTER_COLUMNS } from './roster-columns.ts';

/**
 * Reads `roster.csv`. A line whose end cannot be read is not counted: taken as open, it would be a guess. No notice
 * quotes a staff number.
 */
export function readRoster(
  text: string,
  { file = 'roster.csv', symbols }: { file?: string; symbols?: PostSymbols } = {},
): RegisterReading<Assignment> {
  const format = { text, file, columns: withSymbols(ROSTER_COLUMNS, symbols), needs: ['staff', 'post', 'from'] };
  const { records, notices } = readRecords(text, format);
  const good = records
    .filter((record) => !isLost(record))
    .map(({ values, source }) => ({ ...(values as unknown as Omit<Assignment, 'source'>), source }));
  const lost = new Set(records.filter(isLost).map(({ source }) => placeOf(source, 'to').line));
  return {
    entries: good,
    notices: [...withLoss(notices, lost), ...good.filter(isBackwards).map(backwards), ...doubled(good)],
  };
}

function isLost({ unreadable }: FileRecord): boolean {
  return unreadable.has('to');
}

/** Says of the lines that are not counted that they are not. */
function withLoss(notices: readonly Notice[], lost: ReadonlySet<number>): Notice[] {
  return notices.map((notice) =>
    lost.has(notice.line) ? { ...notice, message: `${notice.message}この行は数えていません。` } : notice,
  );
}

function isBackwards({ from, to }: Assignment): boolean {
  return to !== undefined && to < from;
}

function backwards({ from, to = '', source }: Assignment): Notice {
  return {
    ...placeOf(source, 'to'),
    ruleId: 'known-value',
    message: `終了日「${to}」が開始日「${from}」より前です。`,
    fix: '開始日か終了日を直してください。',
  };
}

/** One person at one post twice at a time; several persons at one post, and one person at several, are as they should be. */
function doubled(entries: readonly Assignment[]): Notice[] {
  const rows = groupBy(
    entries.filter((entry) => !isBackwards(entry)),
    ({ staff, post }) => [`${staff} ${post}`],
  );
  return [...rows.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => compareText(a.from, b.from) || a.source.line - b.source.line);
    return sorted.flatMap((row, index) => {
      const before = sorted.slice(0, index).find(({ to }) => to === undefined || to >= row.from);
      return before ? [twice(row, before)] : [];
    });
  });
}

function twice(row: Assignment, before: Assignment): Notice {
  const [first, second] = [before, row].toSorted((a, b) => a.source.line - b.source.line) as [Assignment, Assignment];
  const isSame = first.from === second.from && first.to === second.to;
  const line = `${first.source.line}行目`;
  return {
    ...placeOf(second.source, isSame ? 'staff' : 'from'),
    ruleId: 'known-value',
    message: isSame ? `${line}と同じ配置の行です。` : `${line}と同じ職員の同じ職の配置で、期間が重なっています。`,
    fix: isSame ? 'どちらかの行を削ってください。' : '前の期間の終了日か、後の期間の開始日を直してください。',
  };
}
