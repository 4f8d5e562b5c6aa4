import { parseCitation } from '#model/law-citation.ts';
import { areEveryMonth, isEveryMonth } from '#model/is-every-month.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Shift } from '#model/open-days.ts';
import { attribute } from '#model/step.ts';
import { VOCABULARY, type Word } from '#model/vocabulary.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { type DayRule, normalRule, parseDayRule } from '#model/day-rule.ts';
import { shiftIn } from '#model/rule-condition.ts';
import { usesOf } from './uses-of.ts';
import { proceduresInOrder, worksInOrder } from './names.ts';

/** 期限 of a work or a procedure, as written, and the days of the year that its rule names. */
export interface StatedDeadline {
  label: string;
  rule: string;
  basis: string;
  /** 法定 or 内部, where a procedure says so; 法定 too where the inventory names a law or an ordinance as its basis. */
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
  deputy: string | undefined;
  file: string;
  line: number;
}

/**
 * Every 期限 in the order of lists. Where a procedure states one that the inventory has for its work (the same label, or the
 * same rule and basis under a label of its own), the procedure's stands: it also says what happens on closing days.
 */
export function statedDeadlines(manual: Manual): StatedDeadline[] {
  const ofProcedures = proceduresInOrder(manual).flatMap((procedure) => fromProcedure(procedure, manual));
  const stated = new Set(ofProcedures.flatMap(namesOf));
  const ofWorks = worksInOrder(manual)
    .filter(isActive)
    .map((work) => fromWork(work, manual).filter((deadline, _, all) => !isStated(deadline, all, stated)));
  return [...ofWorks.flat(), ...ofProcedures];
}

/** By what the same deadline of another list is known, work by work. */
function namesOf({ works, label, rule, basis }: StatedDeadline): string[] {
  return works.flatMap((work) => [`${work} ${label}`, `${work}\n${rule}\n${basis}`]);
}

/** Two deadlines of a work with one rule and basis are told apart by their labels alone. */
function isStated(deadline: StatedDeadline, all: readonly StatedDeadline[], stated: ReadonlySet<string>): boolean {
  const [label = '', meaning = ''] = namesOf(deadline);
  const alike = all.filter((each) => namesOf(each).includes(meaning));
  return stated.has(label) || (deadline.basis !== '' && alike.length === 1 && stated.has(meaning));
}

function fromWork(work: WorkItem, manual: Manual): StatedDeadline[] {
  const { id, section, owner, deputy, source } = work;
  return work.deadlines.map((deadline) => ({
    ...deadline,
    type: isStatutory(deadline.basis, manual) ? '法定' : '',
    shift: shiftIn(normalRule(deadline.rule)),
    days: parseDayRule(deadline.rule, { isMonthly: isEveryMonth(work) }),
    works: [id],
    procedure: undefined,
    section,
    owner,
    deputy,
    file: source.file,
    line: source.line,
  }));
}

/** 法定期限 are those of laws, orders and ordinances; rules that a city gives to itself are not. */
const STATUTES: readonly Word<'lawKind'>[] = ['法律', '政令', '省令', '条例'];

function isStatutory(basis: string, manual: Manual): boolean {
  const kind = manual.lawByName.get(parseCitation(basis).name)?.kind;
  return STATUTES.some((statute) => statute === kind);
}

function fromProcedure(procedure: Procedure, manual: Manual): StatedDeadline[] {
  const { id, section, owner, deputy, source } = procedure;
  const known = procedure.work.flatMap((each) => manual.workById.get(each) ?? []);
  const works = known.filter(isActive);
  // As in 業務一覧: what nobody has to do is due on no day. A procedure without any work may have lost it by a slip.
  if (known.length > 0 && works.length === 0) return [];
  const isMonthly = areEveryMonth(known);
  return usesOf(procedure, 'Deadline').map((use) => {
    const rule = attribute(use, 'rule') ?? '';
    return {
      label: attribute(use, 'label') ?? '',
      rule,
      basis: attribute(use, 'basis') ?? '',
      type: attribute(use, 'type') ?? '',
      shift: VOCABULARY.shift.find((word) => word === attribute(use, 'shift')) ?? shiftIn(normalRule(rule)),
      days: parseDayRule(rule, { isMonthly }),
      works: works.map((work) => work.id),
      procedure: id,
      section,
      owner,
      deputy,
      file: source.file,
      line: use.line,
    };
  });
}
