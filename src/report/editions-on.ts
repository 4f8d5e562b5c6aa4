import { sectionIn } from '#model/content-path.ts';
import { comingEdition, editionInForce, gonePeriodOn } from '#model/edition-in-force.ts';
import { compareText } from '#model/finding.ts';
import type { Edition, History } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { sectionName, sectionOrder } from './names.ts';

/** What a procedure was on a day. 不明: its file is there, but bears no number or no 施行日 that can be read. */
export type StateOnDay = '施行中' | '施行前' | '廃止' | '不明';

/** All states, in the order of totals. */
export const STATES_ON_DAY: readonly StateOnDay[] = ['施行中', '施行前', '廃止', '不明'];

/** One procedure on a day. */
export interface ProcedureOnDay {
  procedure: string;
  title: string;
  /** The section whose folder held it at the time. */
  section: string;
  sectionName: string;
  state: StateOnDay;
  /** The edition in force; where none is, the next (施行前) or the last (廃止). */
  edition?: number;
  effectiveFrom?: IsoDate;
  /** The day on which the file was removed; for 廃止 only. */
  goneOn?: IsoDate;
  /** The edition that was already made and comes into force later, beside the one in force. */
  coming?: { edition: number; from: IsoDate };
  /** The commit that has the edition's text as it was known; absent where it is not committed. */
  commit?: string;
  /** The day of that commit: where it is later than the day asked for, staff may have read another text then. */
  recordedOn?: IsoDate;
}

/**
 * Which edition of which procedure was in force on a day, for every procedure that `history` knows, by section. What was
 * abolished later is 施行中 on a day before that; what was made later is 施行前, unless its 施行日 reaches back to the day. For the
 * state of a tag give `historyUpTo` of it: a procedure that was made after the tag is not in that list.
 */
export function editionsOn(manual: Manual, day: IsoDate, history: History = manual.history): ProcedureOnDay[] {
  return [...history.editionsById.keys()]
    .map((id) => onDay(manual, { id, day, history }))
    .toSorted(
      (a, b) =>
        sectionOrder(manual, a.section) - sectionOrder(manual, b.section) ||
        compareText(a.section, b.section) ||
        compareText(a.procedure, b.procedure),
    );
}

interface Asked {
  id: string;
  day: IsoDate;
  history: History;
}

function onDay(manual: Manual, asked: Asked): ProcedureOnDay {
  const editions = asked.history.editionsById.get(asked.id) ?? [];
  const found = stateOf(editions, asked);
  const { edition } = found;
  const revision = edition?.isUncommitted ? undefined : edition?.revision;
  const path = edition?.path ?? asked.history.revisionsById.get(asked.id)?.at(-1)?.path;
  const section = (path && sectionIn(path)) ?? manual.procedureById.get(asked.id)?.section ?? '';
  return {
    procedure: asked.id,
    title: edition?.title || manual.procedureById.get(asked.id)?.title || asked.id,
    section,
    sectionName: sectionName(manual, section),
    state: found.state,
    edition: edition?.number,
    effectiveFrom: edition?.effectiveFrom?.iso,
    goneOn: found.goneOn,
    coming: found.state === '施行中' ? comingOf(editions, asked.day) : undefined,
    commit: revision?.commit,
    recordedOn: revision?.day,
  };
}

function stateOf(
  editions: readonly Edition[],
  { id, day, history }: Asked,
): { state: StateOnDay; edition?: Edition; goneOn?: IsoDate } {
  const current = editionInForce(editions, day);
  if (current) return { state: '施行中', edition: current };
  const gone = history.goneById.get(id);
  if (gone?.goneOn !== undefined && gone.goneOn <= day)
    return { state: '廃止', edition: gone.lastEdition, goneOn: gone.goneOn };
  const goneOn = gonePeriodOn(editions, day)?.goneOn;
  if (goneOn !== undefined)
    return { state: '廃止', edition: editions.findLast(({ withdrawnOn }) => withdrawnOn === goneOn), goneOn };
  const next = comingEdition(editions, day);
  if (next) return { state: '施行前', edition: next };
  const first = history.revisionsById.get(id)?.[0]?.day;
  return { state: first !== undefined && first > day ? '施行前' : '不明', edition: editions.at(-1) };
}

function comingOf(editions: readonly Edition[], day: IsoDate): ProcedureOnDay['coming'] {
  const next = comingEdition(editions, day);
  const from = next?.effectiveFrom?.iso;
  return next && from !== undefined ? { edition: next.number, from } : undefined;
}

/** How many procedures were in each state. */
export function stateCounts(procedures: readonly ProcedureOnDay[]): Record<StateOnDay, number> {
  const counts = { 施行中: 0, 施行前: 0, 廃止: 0, 不明: 0 };
  for (const { state } of procedures) counts[state] += 1;
  return counts;
}
