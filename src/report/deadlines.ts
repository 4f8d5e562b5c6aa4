import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Shift } from '#model/open-days.ts';
import { attribute } from '#model/step.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { type DayRule, parseDayRule } from './day-rule.ts';
import { proceduresInOrder, worksInOrder } from './names.ts';

/** 期限 of a work or a procedure, as written, and the days of the year that its rule names. */
export interface StatedDeadline {
  label: string;
  rule: string;
  basis: string;
  /** 法定 or 内部, where a procedure says so. */
  type: string;
  /** Undefined where nobody says what becomes of it on a closing day: then it stays where it is. */
  shift: Shift | undefined;
  /** Undefined where the rule counts from an event or is not understood. */
  days: readonly DayRule[] | undefined;
  works: readonly string[];
  /** The procedure that states it; undefined for one from 業務一覧. */
  procedure: string | undefined;
  section: string;
  owner: string | undefined;
  file: string;
  line: number;
}

/**
 * Every 期限 in the order of lists. Where a procedure states one under the same label as the inventory does for its
 * work, the procedure's stands: it also says what happens on closing days.
 */
export function statedDeadlines(manual: Manual): StatedDeadline[] {
  const ofProcedures = proceduresInOrder(manual).flatMap((procedure) => fromProcedure(procedure, manual));
  const stated = new Set(ofProcedures.flatMap(({ works, label }) => works.map((work) => `${work} ${label}`)));
  const ofWorks = worksInOrder(manual).filter(isActive).flatMap(fromWork);
  return [...ofWorks.filter(({ works, label }) => !stated.has(`${works[0]} ${label}`)), ...ofProcedures];
}

function fromWork(work: WorkItem): StatedDeadline[] {
  const { id, section, owner, source } = work;
  return work.deadlines.map((deadline) => ({
    ...deadline,
    type: '',
    shift: undefined,
    days: parseDayRule(deadline.rule),
    works: [id],
    procedure: undefined,
    section,
    owner,
    file: source.file,
    line: source.line,
  }));
}

function fromProcedure({ id, section, owner, source, body, work }: Procedure, manual: Manual): StatedDeadline[] {
  const uses = body?.components.filter(({ name }) => name === 'Deadline') ?? [];
  return uses.map((use) => {
    const rule = attribute(use, 'rule') ?? '';
    return {
      label: attribute(use, 'label') ?? '',
      rule,
      basis: attribute(use, 'basis') ?? '',
      type: attribute(use, 'type') ?? '',
      shift: VOCABULARY.shift.find((word) => word === attribute(use, 'shift')),
      days: parseDayRule(rule),
      works: work.filter((each) => manual.workById.has(each)),
      procedure: id,
      section,
      owner,
      file: source.file,
      line: use.line,
    };
  });
}
