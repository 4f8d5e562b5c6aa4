import type { SuccessorTicks } from '#model/successor-stage.ts';
import type { ChecklistPost } from './checklist-post.ts';
import { decodeCsv } from './decode-csv.ts';
import { mergeTicks } from './merge-ticks.ts';
import { readSuccessorCsv } from './read-successor-csv.ts';

/** What an import made of the ticks that were there, and what it says about it in Japanese. */
export interface ImportResult {
  ticks: SuccessorTicks;
  message: string;
  problems: readonly string[];
}

/** Puts a file's ticks together with those of the page. */
export function importChecklist(
  { name, bytes }: { name: string; bytes: Uint8Array },
  post: ChecklistPost,
  current: SuccessorTicks,
): ImportResult {
  const decoded = decodeCsv(bytes);
  if ('problem' in decoded)
    return { ticks: current, message: `「${name}」を読み込めませんでした。`, problems: [decoded.problem] };
  const read = readSuccessorCsv(decoded.text, post);
  const { ticks, addedCount, keptCount } = mergeTicks(current, read.ticks);
  const { problems } = read;
  const kept = keptCount > 0 ? `ファイルにない印${keptCount}個は、消さずに残しました。` : '';
  const unread = problems.length > 0 ? `読めなかったところが${problems.length}か所あります。` : '';
  return { ticks, message: `「${name}」を読み、印を${addedCount}個加えました。${kept}${unread}`, problems };
}
