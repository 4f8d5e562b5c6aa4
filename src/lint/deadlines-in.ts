import { areEveryMonth, isEveryMonth } from '#model/is-every-month.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Place } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';

/** A deadline that a procedure or the inventory states, as written. */
export interface WrittenDeadline {
  label: string;
  rule: string;
  place: Place;
  /** True where what it counts from happens in every month. */
  isMonthly: boolean;
  /** True for the first of a cell with several that has no name. */
  isUnnamed: boolean;
}

/** Every deadline of the procedures and of the inventory. */
export function deadlinesIn(manual: Manual): WrittenDeadline[] {
  return [
    ...manual.procedures.flatMap((procedure) => ofProcedure(procedure, manual)),
    ...manual.works.flatMap((work) =>
      work.deadlines.map(({ label, rule }, index) => ({
        label,
        rule,
        place: placeOf(work.source, 'deadlines'),
        isMonthly: isEveryMonth(work),
        isUnnamed: work.deadlines.length > 1 && index === work.deadlines.findIndex((each) => each.label === '期限'),
      })),
    ),
  ];
}

function ofProcedure({ body, work, source: { file } }: Procedure, manual: Manual): WrittenDeadline[] {
  const works = work.flatMap((id) => manual.workById.get(id) ?? []);
  const isMonthly = areEveryMonth(works);
  return (body?.components ?? [])
    .filter((use) => use.name === 'Deadline')
    .map((use) => ({
      label: attribute(use, 'label') ?? '',
      rule: attribute(use, 'rule') ?? '',
      place: { file, line: use.line, column: use.column },
      isMonthly,
      isUnnamed: false,
    }));
}
