import { formatCsv } from '#format/format-csv.ts';
import { NO_TICKS, SUCCESSOR_STAGES, type SuccessorTicks, UNDATED_TICK } from '#model/successor-stage.ts';
import type { TableColumn } from '#model/table.ts';
import { type ChecklistPost, SUCCESSOR_HEADINGS } from './checklist-post.ts';

const { postId, post, workId, title, role, day } = SUCCESSOR_HEADINGS;

const COLUMNS: readonly TableColumn[] = [
  ...[postId, post, workId, title, role, ...SUCCESSOR_STAGES].map((heading) => ({ key: heading, heading })),
  { key: day, heading: day, type: 'date' },
];

/** The checklist of a post as CSV that Excel opens by double click: a row for every work, also where nothing is ticked. */
export function writeSuccessorCsv(owner: ChecklistPost, ticks: SuccessorTicks): string {
  return formatCsv({
    columns: COLUMNS,
    rows: owner.works.map((work) => {
      const days = ticks.get(work.id) ?? NO_TICKS;
      return {
        [postId]: owner.id,
        [post]: owner.label,
        [workId]: work.id,
        [title]: work.title,
        [role]: work.role,
        ...Object.fromEntries(SUCCESSOR_STAGES.map((stage, index) => [stage, days[index] ?? ''])),
        [day]: latestDay(days),
      };
    }),
  });
}

function latestDay(days: readonly string[]): string | null {
  return (
    days
      .filter((day) => day !== '' && day !== UNDATED_TICK)
      .toSorted()
      .at(-1) ?? null
  );
}
