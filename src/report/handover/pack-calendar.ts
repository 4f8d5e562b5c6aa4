import { closedNote } from '../closed-note.ts';
import { compareText } from '#model/finding.ts';
import type { PackEntry, PackMonth, PackWork } from '#model/handover-pack.ts';
import { addMonths, fiscalYear } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { FISCAL_MONTHS } from '#model/months.ts';
import type { CalendarEntry } from '../calendar.ts';
import type { HandoverSources } from './handover-sources.ts';

/**
 * The deadlines and works of a pack from the fiscal year of its day on, each once, work by work as the pack lists them: what
 * a month of the paper tells begins with the works of the 主担当. Who tells deadlines puts them in order of days.
 */
export function packEntries(works: readonly PackWork[], sources: HandoverSources): CalendarEntry[] {
  return [...new Set(works.flatMap(({ id }) => sources.entriesByWork.get(id) ?? []))];
}

/** 年間予定 of a pack: twelve months, April first; months that have passed on its day come again next year. */
export function packMonths(works: readonly PackWork[], sources: HandoverSources): PackMonth[] {
  const { on, manual } = sources;
  const [first, last] = [`${fiscalYear(on)}-04-01`, `${fiscalYear(on) + 1}-03-31`];
  const inYear = packEntries(works, sources).filter(({ day }) => day === undefined || (day >= first && day <= last));
  const entries = distinctById(inYear);
  const now = FISCAL_MONTHS.indexOf(Number(on.slice(5, 7)));
  return FISCAL_MONTHS.map((month, index) => monthOf(entries, works, { month, isPast: index < now, manual }));
}

function monthOf(
  entries: readonly CalendarEntry[],
  works: readonly PackWork[],
  { manual, month, isPast }: { manual: Manual; month: number; isPast: boolean },
): PackMonth {
  const [deadlines = [], others = []] = [true, false].map((isDeadline) =>
    entries
      .filter((entry) => entry.month === month && (entry.kind === 'deadline') === isDeadline)
      .map((entry) => packEntry(entry, works, manual)),
  );
  return { month, isPast, deadlines: deadlines.toSorted(byDay), works: others };
}

/** 今月と来月: the month of the day and the next, which may lie in the next fiscal year. */
export function packAhead(works: readonly PackWork[], { on, ...sources }: HandoverSources): PackMonth[] {
  const entries = packEntries(works, { on, ...sources });
  return [0, 1].map((later) => {
    const prefix = addMonths(`${on.slice(0, 8)}01`, later).slice(0, 7);
    const month = Number(prefix.slice(5));
    const told = distinctById(entries.filter(({ day }) => day === undefined || day.startsWith(prefix)));
    return monthOf(told, works, { month, isPast: false, manual: sources.manual });
  });
}

/** Entries of works stand in both fiscal years under one id. */
function distinctById(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** An entry of the calendar as a pack tells it. */
export function packEntry(entry: CalendarEntry, works: readonly PackWork[], manual: Manual): PackEntry {
  const own = works.filter(({ id }) => entry.works.includes(id));
  const [work] = own;
  return {
    day: entry.day,
    title: entry.title,
    subject: manual.procedureById.get(entry.procedure ?? '')?.title ?? work?.title ?? '',
    procedure: entry.procedure,
    work: work?.id,
    isStatutory: entry.type === '法定',
    isPeak: entry.kind === 'peak',
    isDeputy: own.every(({ role }) => role === '副担当'),
    note: closedNote(entry),
  };
}

/** Entries by their days. */
export function byDay(a: PackEntry, b: PackEntry): number {
  return compareText(a.day ?? '', b.day ?? '');
}
