import { minutesLabel } from '#model/minutes-label.ts';
import type { Fact } from '#model/comparison.ts';
import { deadlineLine } from '#model/deadline-line.ts';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { wareki } from '#model/iso-date.ts';
import { monthsLabel } from '#model/months.ts';
import { AUDIENCE_LABEL, procedureFields, type Procedure, type ProcedureField } from '#model/procedure.ts';
import type { WorkItem } from '#model/work-item.ts';

/** How a post, a work and another procedure are called; each takes an id. */
export interface FactNames {
  post: (id: string) => string;
  work: (id: string) => string;
  procedure: (id: string) => string;
}

/**
 * What the front matter says of a procedure and the inventory of its works, as labelled values. What belongs to the edition
 * itself (its number, the reason and summary of the change, the approval, the review) stands above a table and is no row of
 * it; a reading (ふりがな) is never marked.
 */
export function procedureFacts(procedure: Procedure, works: readonly WorkItem[], names: FactNames): Fact[] {
  return [...frontMatterFacts(procedure, names), ...inventoryFacts(works)].filter(({ values }) => values.length > 0);
}

function frontMatterFacts(procedure: Procedure, names: FactNames): Fact[] {
  const { effectiveFrom, owner, deputy } = procedure;
  const from = effectiveFrom?.iso ? wareki(effectiveFrom.iso) : effectiveFrom?.raw;
  const values: [ProcedureField, readonly (string | undefined)[]][] = [
    ['title', [procedure.title]],
    ['effectiveFrom', [from]],
    ['owner', [owner && names.post(owner)]],
    ['deputy', [deputy && names.post(deputy)]],
    ['work', procedure.work.map(names.work)],
    ['part', [procedure.part]],
    ['summary', [procedure.summary]],
    ['aliases', procedure.aliases],
    ['audience', [AUDIENCE_LABEL[procedure.audience]]],
    ['size', [procedure.size]],
    ['related', procedure.related.map(names.procedure)],
  ];
  return values.map(([key, found]) => ({ key, label: fieldLabel(key), values: found.filter(isFilled) }));
}

function fieldLabel(key: ProcedureField): string {
  const label = procedureFields[key].meta()?.['label'];
  return typeof label === 'string' ? label : key;
}

/** What a work's row says that its procedure relies on. */
const READERS: Partial<Record<keyof WorkItem, (work: WorkItem) => readonly (string | undefined)[]>> = {
  legalBasis: (work) => work.legalBasis,
  deadlines: (work) => work.deadlines.map(deadlineLine),
  frequency: (work) => [work.frequency],
  minutesPerCase: (work) => [work.minutesPerCase === undefined ? undefined : minutesLabel(work.minutesPerCase)],
  months: (work) => [monthsLabel(work.months)],
  forms: (work) => work.forms,
  systems: (work) => work.systems,
  ledgers: (work) => work.ledgers,
  money: (work) => work.money,
  personalInfo: (work) => [work.personalInfo],
  approval: (work) => [work.approval],
  standardDays: (work) => [work.standardDays],
  risk: (work) => [work.risk],
  retention: (work) => [work.retention],
};

function inventoryFacts(works: readonly WorkItem[]): Fact[] {
  return INVENTORY_COLUMNS.flatMap(({ key, heading }) => {
    const reader = READERS[key];
    if (!reader) return [];
    const values = new Set(works.flatMap(reader).filter(isFilled));
    return [{ key: `work.${key}`, label: heading, values: [...values] }];
  });
}

function isFilled(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
