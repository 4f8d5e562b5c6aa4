import { parseDate } from '#model/iso-date.ts';
import { type Tick, UNDATED_TICK } from '#model/successor-stage.ts';

const TICKED = /^(?:[○〇◯●レ✓✔済有1]|済み|あり|はい)$/u;
const NOT_TICKED = /^(?:|[×✕未無0-]|なし|いいえ)$/u;

/**
 * Reads the cell of a stage: a date in any of the office's forms, a mark such as 「○」, or nothing. The day of a bare mark
 * is `writtenOn` where that is a date.
 */
export function readTick(written: string, writtenOn: string): { tick: Tick; problem?: string } {
  // A cell made harmless for spreadsheets begins with an apostrophe.
  const text = written.normalize('NFKC').replace(/^'/u, '').trim();
  if (NOT_TICKED.test(text)) return { tick: '' };
  if (TICKED.test(text)) return { tick: parseDate(writtenOn).iso ?? UNDATED_TICK };
  const { iso } = parseDate(text);
  if (iso) return { tick: iso };
  return { tick: '', problem: `「${written}」は日付として読めません。「2026-04-01」か「○」と書いてください。` };
}
