import { parseCitation, withoutLawNumber } from './law-citation.ts';
import { groupBy, type Manual } from './manual.ts';
import type { Law } from './registers.ts';
import { attribute } from './step.ts';

/** Something that names a register entry: a work or a procedure. */
export interface User {
  kind: 'work' | 'procedure';
  id: string;
}

/** Who names what: register entry's name to the works and procedures that use it. */
export interface Usage {
  laws: ReadonlyMap<string, readonly User[]>;
  forms: ReadonlyMap<string, readonly User[]>;
  systems: ReadonlyMap<string, readonly User[]>;
  terms: ReadonlyMap<string, readonly User[]>;
}

type Mention = User & { name: string };

/** Collects the uses of laws, forms, systems and terms over all works and bodies, under the register's own names. */
export function usageOf(manual: Manual): Usage {
  return {
    laws: collect([
      ...workMentions(manual, (work) => work.legalBasis.map((basis) => lawName(manual, basis))),
      ...bodyMentions(manual, 'Law'),
    ]),
    forms: collect([
      ...workMentions(manual, (work) => work.forms),
      ...bodyMentions(manual, 'Form'),
      ...stepMentions(manual, 'form'),
    ]),
    systems: collect([
      ...workMentions(manual, (work) => work.systems.map((name) => manual.systemByName.get(name)?.name ?? name)),
      ...bodyMentions(manual, 'System'),
      ...stepMentions(manual, 'system'),
    ]),
    terms: collect(bodyMentions(manual, 'Term')),
  };
}

/** The law that a `Law` names, with or without its number; undefined where the register has none. */
export function lawNamed(manual: Manual, name: string): Law | undefined {
  return manual.lawByName.get(withoutLawNumber(name));
}

/** The register's name of the law that a citation names; the name as written where the register has none. */
export function lawName(manual: Manual, citation: string): string {
  const { name } = parseCitation(citation);
  return manual.lawByName.get(name)?.name ?? name;
}

function workMentions(manual: Manual, names: (work: Manual['works'][number]) => readonly string[]): Mention[] {
  return manual.works.flatMap((work) => names(work).map((name) => ({ kind: 'work' as const, id: work.id, name })));
}

function bodyMentions(manual: Manual, component: 'Law' | 'Form' | 'System' | 'Term'): Mention[] {
  const key = component === 'Term' ? 'word' : 'name';
  return manual.procedures.flatMap((procedure) =>
    (procedure.body?.components ?? [])
      .filter((use) => use.name === component)
      .map((use) => ({
        kind: 'procedure' as const,
        id: procedure.id,
        name: registered(manual, component, attribute(use, key) ?? ''),
      })),
  );
}

function stepMentions(manual: Manual, key: 'form' | 'system'): Mention[] {
  return manual.procedures.flatMap((procedure) =>
    (procedure.body?.components ?? []).flatMap((use) => {
      const name = use.name === 'Step' ? attribute(use, key) : undefined;
      return name === undefined ? [] : [{ kind: 'procedure' as const, id: procedure.id, name }];
    }),
  );
}

function registered(manual: Manual, component: 'Law' | 'Form' | 'System' | 'Term', name: string): string {
  if (component === 'Law') return lawNamed(manual, name)?.name ?? name;
  if (component === 'System') return manual.systemByName.get(name)?.name ?? name;
  return name;
}

function collect(mentions: readonly Mention[]): ReadonlyMap<string, readonly User[]> {
  const groups = groupBy(mentions, ({ name }) => [name]);
  return new Map(Array.from(groups, ([name, users]) => [name, distinct(users)]));
}

function distinct(mentions: readonly Mention[]): User[] {
  const byKey = new Map(mentions.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...byKey.values()];
}
