import type { HandoverPack, PackEntry, PackMonth } from '#model/handover-pack.ts';
import type { PaperBlock, PaperCell, PaperRun } from '#model/handover-paper.ts';
import { fiscalYearLabel, type IsoDate, wareki } from '#model/iso-date.ts';
import { dayLabel, deadlineRun, heading, note, quietTable, tableSection, targetOf } from './paper-parts.ts';

/** はじめの5開庁日, by date: what a successor looks for first. */
export function firstDaysBlocks({ firstDays }: HandoverPack): PaperBlock[] {
  return [
    ...tableSection('はじめの5開庁日', 'first-days', [
      { 日: 22, 期限: 32, すること: 46 },
      {
        rows: firstDays.map(({ day, deadlines, tasks }) => [
          dayLabel(day),
          deadlines.map((entry) => deadlineRun(entry, '')),
          tasks.map((task): PaperRun => ({ text: task.text, ...targetOf(task) })),
        ]),
        empty: 'この後の開庁日が分かりません。',
      },
    ]),
    note(
      '業務一覧の頻度と時期、期限の定めから作りました。期限の近い業務、毎日の業務、今月の業務の順に、手順書を読む日を割り振っています。',
    ),
  ];
}

/** 今月と来月: deadlines by day, then what else runs. */
export function aheadBlocks({ ahead }: HandoverPack): PaperBlock[] {
  return [
    ...tableSection('今月と来月', 'ahead', [
      { 月: 10, 期限: 50, 時期の決まった業務: 40 },
      {
        rows: ahead.map((month) => [`${month.month}月`, orNone(deadlineRuns(month)), orNone(workRuns(month))]),
      },
    ]),
  ];
}

/** 年間予定, April first; 法定期限 in bold, months that have passed said to be so. */
export function yearBlocks({ months, fiscalYear }: HandoverPack): PaperBlock[] {
  return [
    heading(`年間予定（${fiscalYearLabel(fiscalYear)}）`, 'year'),
    quietTable(
      '年間予定',
      { 月: 14, 期限: 46, 時期の決まった業務: 40 },
      {
        rows: months.map((month) => [
          month.isPast
            ? [
                { text: `${month.month}月`, weight: 'faint' as const },
                { text: '済（次は次年度）', weight: 'faint' as const },
              ]
            : `${month.month}月`,
          faded(deadlineRuns(month), month),
          faded(workRuns(month), month),
        ]),
      },
    ),
    note(
      '日の決まった期限だけを載せています。「【法定】」は法令で決まった期限です。申請などの日から数える期限は「担任事務の一覧」にあります。一年中行う業務は、繁忙月だけに載せています。',
    ),
  ];
}

/** An empty cell is heard as nothing at all. */
function orNone(runs: PaperRun[]): PaperCell {
  return runs.length > 0 ? runs : 'なし';
}

function deadlineRuns({ deadlines }: PackMonth): PaperRun[] {
  return deadlines.map((entry) => deadlineRun(entry, entry.day ? `${shortDay(entry.day)} ` : ''));
}

function workRuns({ works }: PackMonth): PaperRun[] {
  return works.map((entry) => ({ text: workLine(entry), ...targetOf(entry) }));
}

function workLine({ title, isPeak, isDeputy }: PackEntry): string {
  return `${title}${isPeak ? '【繁忙】' : ''}${isDeputy ? '【副担当】' : ''}`;
}

function faded(runs: readonly PaperRun[], { isPast }: PackMonth): readonly PaperRun[] {
  return isPast ? runs.map((run) => ({ ...run, weight: 'faint' as const })) : runs;
}

function shortDay(day: IsoDate): string {
  return wareki(day).replace(/^.*年\d+月/u, '');
}
