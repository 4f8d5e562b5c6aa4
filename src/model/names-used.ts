import type { ComponentUse } from './body.ts';
import { parseCitation, splitCitations, withoutLawNumber } from './law-citation.ts';
import type { Manual } from './manual.ts';
import type { Procedure } from './procedure.ts';
import type { Law } from './registers.ts';
import { saysNothing } from './says-nothing.ts';
import { splitNames } from './split-names.ts';
import { attribute } from './step.ts';
import type { WorkItem } from './work-item.ts';

/** A register whose entries works and bodies name. */
export type NamedRegister = 'laws' | 'forms' | 'systems' | 'terms';

/** What a procedure's body names of a register, under the register's own names, in the order of its text. */
export function namesInBody({ body }: Procedure, register: NamedRegister, manual: Manual): string[] {
  const { component } = PLACES[register];
  return (body?.components ?? [])
    .filter(({ name }) => name === component || name === 'Step')
    .flatMap((use) => namesOf(use, register))
    .filter((name) => !saysNothing(name))
    .map((name) => registered(name, register, manual));
}

/** What a work's row in 業務一覧 names of a register, under the register's own names. It names no terms. */
export function namesInRow(
  { legalBasis, forms, systems }: WorkItem,
  register: NamedRegister,
  manual: Manual,
): string[] {
  if (register === 'laws') return legalBasis.flatMap((basis) => lawNames(manual, basis));
  if (register === 'forms') return [...forms];
  return register === 'systems' ? systems.map((name) => registered(name, register, manual)) : [];
}

/** The law that a `Law` names, with or without its number; undefined where the register has none. */
export function lawNamed(manual: Manual, name: string): Law | undefined {
  return manual.lawByName.get(withoutLawNumber(name));
}

/** The laws that a text cites, under the register's names; as written where the register has none. */
function lawNames(manual: Manual, basis: string): string[] {
  return splitCitations(basis, manual.lawByName).map((each) => registered(parseCitation(each).name, 'laws', manual));
}

function namesOf(use: ComponentUse, register: NamedRegister): string[] {
  const { component, key } = PLACES[register];
  if (use.name === component) return [attribute(use, key) ?? ''];
  if (use.name !== 'Step') return [];
  if (register === 'forms') return splitNames(attribute(use, 'form'));
  return register === 'systems' ? splitNames(attribute(use, 'system')) : [];
}

const PLACES = {
  laws: { component: 'Law', key: 'name' },
  forms: { component: 'Form', key: 'name' },
  systems: { component: 'System', key: 'name' },
  terms: { component: 'Term', key: 'word' },
} as const;

function registered(name: string, register: NamedRegister, manual: Manual): string {
  if (register === 'laws') return lawNamed(manual, name)?.name ?? name;
  return register === 'systems' ? (manual.systemByName.get(name)?.name ?? name) : name;
}
