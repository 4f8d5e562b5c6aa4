import type { DateProblem, WrittenDate } from '#model/iso-date.ts';
import { quoted } from '#model/quoted.ts';

const WHY: Readonly<Record<DateProblem, string>> = {
  form: 'は日付として読めません',
  nonexistent: 'は暦にない日です',
  era: 'は元号の期間の外の日です',
};

/** What is wrong with a date that somebody wrote, and what to type; undefined where it names a day. */
export function dateFault(label: string, date: WrittenDate): { message: string; fix: string } | undefined {
  if (!date.problem) return undefined;
  return {
    message: `${label}${quoted(date.raw)}${WHY[date.problem]}。`,
    fix: date.suggestion
      ? `「${date.suggestion}」と書いてください。`
      : '「2026-03-10」か「令和8年3月10日」のように、暦にある日を書いてください。',
  };
}
