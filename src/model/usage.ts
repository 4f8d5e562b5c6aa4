import { groupBy, type Manual } from './manual.ts';
import { namesInBody, namesInRow, type NamedRegister } from './names-used.ts';

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
  const usesOf = (register: NamedRegister) => collect(mentionsOf(register, manual));
  return { laws: usesOf('laws'), forms: usesOf('forms'), systems: usesOf('systems'), terms: usesOf('terms') };
}

function mentionsOf(register: NamedRegister, manual: Manual): Mention[] {
  return [
    ...manual.works.flatMap((work) =>
      namesInRow(work, register, manual).map((name) => ({ kind: 'work' as const, id: work.id, name })),
    ),
    ...manual.procedures.flatMap((procedure) =>
      namesInBody(procedure, register, manual).map((name) => ({ kind: 'procedure' as const, id: procedure.id, name })),
    ),
  ];
}

function collect(mentions: readonly Mention[]): ReadonlyMap<string, readonly User[]> {
  const groups = groupBy(mentions, ({ name }) => [name]);
  return new Map(Array.from(groups, ([name, users]) => [name, distinct(users)]));
}

function distinct(mentions: readonly Mention[]): User[] {
  const byKey = new Map(mentions.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...byKey.values()];
}
