import { recordOf } from '#model/record-of.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';
import { lawNamed } from '#model/names-used.ts';
import { formFile } from '../form-file.ts';
import { address } from '#model/address.ts';
import type { ProcedureContext, NamedEntry } from '../procedure-context.ts';

type References = Pick<ProcedureContext, 'forms' | 'laws' | 'systems' | 'terms'>;

/** The register entries that a procedure's body names, with the facts that its components show. */
export function procedureReferences(manual: Manual, procedure: Pick<Procedure, 'body'>): References {
  return {
    forms: referencesOf(procedure, ['Form', 'name'], (name) => formReference(manual, name)),
    laws: referencesOf(procedure, ['Law', 'name'], (name) => lawReference(manual, name)),
    systems: referencesOf(procedure, ['System', 'name'], (name) => systemReference(manual, name)),
    terms: referencesOf(procedure, ['Term', 'word'], (word) => termReference(manual, word)),
  };
}

function referencesOf(
  procedure: Pick<Procedure, 'body'>,
  [component, key]: readonly [string, string],
  find: (name: string) => NamedEntry | undefined,
): Record<string, NamedEntry> {
  const uses = (procedure.body?.components ?? []).filter((use) => use.name === component);
  const names = new Set(uses.map((use) => attribute(use, key) ?? ''));
  return recordOf(Array.from(names, (name) => [name, find(name)] as const).filter(hasReference));
}

function hasReference(entry: readonly [string, NamedEntry | undefined]): entry is readonly [string, NamedEntry] {
  return entry[1] !== undefined;
}

function formReference(manual: Manual, name: string): NamedEntry | undefined {
  const form = manual.formByName.get(name);
  if (!form) return undefined;
  return {
    cell: {
      text: form.number ? `${form.name}（${form.number}）` : form.name,
      href: address.form(form.name),
    },
    facts: [
      { label: '記入する人', value: form.filledBy },
      { label: '部数', value: form.copies },
      { label: '保存期間', value: form.retention },
    ],
    file: formFile(manual, form),
  };
}

function lawReference(manual: Manual, name: string): NamedEntry | undefined {
  const law = lawNamed(manual, name);
  if (!law) return undefined;
  return {
    cell: { text: law.name, href: address.law(law.name) },
    facts: [{ label: '確認', value: law.isConfirmed ? '' : '要確認' }],
  };
}

function systemReference(manual: Manual, name: string): NamedEntry | undefined {
  const system = manual.systemByName.get(name);
  if (!system) return undefined;
  return { cell: { text: system.name, href: address.system(system.name) }, facts: [] };
}

function termReference(manual: Manual, word: string): NamedEntry | undefined {
  const term = manual.termByWord.get(word);
  if (!term) return undefined;
  return {
    cell: { text: term.word, href: address.term(term.word) },
    facts: [
      { label: 'よみ', value: term.reading },
      { label: '意味', value: term.meaning },
    ],
  };
}
