import type { Manual } from '#model/manual.ts';
import { NO_LAW } from '#model/law-citation.ts';
import type { Law } from '#model/registers.ts';
import { lawNamed, namesInRow } from '#model/names-used.ts';
import { attribute } from '#model/step.ts';
import { compareText } from '#model/finding.ts';
import { proceduresInOrder, worksInOrder } from './names.ts';
import { usesOf } from './uses-of.ts';

/** A law with the works and procedures that cite it. */
export interface CitedLaw {
  name: string;
  /** Its row in the register; undefined where the register does not have it. */
  law: Law | undefined;
  works: readonly string[];
  procedures: readonly string[];
  /** The register's row, else the first citation. */
  file: string;
  line: number;
}

interface Citation {
  name: string;
  work?: string;
  procedure?: string;
  file: string;
  line: number;
}

/** Every law that is registered or cited, by name. Citations by an abbreviation count for the law's full name. */
export function citedLaws(manual: Manual): CitedLaw[] {
  const citations = citationsOf(manual);
  const names = new Set([...manual.laws.map(({ name }) => name), ...citations.map(({ name }) => name)]);
  const byName = Map.groupBy(citations, ({ name }) => name);
  return [...names].toSorted(compareText).flatMap((name) => {
    const law = manual.lawByName.get(name);
    const citing = byName.get(name) ?? [];
    const place = law?.source ?? citing[0];
    if (!place) return [];
    const works = unique(citing.map(({ work }) => work));
    const procedures = unique(citing.map(({ procedure }) => procedure));
    return [{ name, law, works, procedures, file: place.file, line: place.line }];
  });
}

function citationsOf(manual: Manual): Citation[] {
  const inWorks = worksInOrder(manual).flatMap((work) =>
    namesInRow(work, 'laws', manual).map((name) => ({ name, work: work.id, ...lineOf(work.source) })),
  );
  const inProcedures = proceduresInOrder(manual).flatMap((procedure) =>
    usesOf(procedure, 'Law').map((use) => {
      const name = attribute(use, 'name') ?? '';
      const { file } = procedure.source;
      return { name: lawNamed(manual, name)?.name ?? name, procedure: procedure.id, file, line: use.line };
    }),
  );
  return [...inWorks, ...inProcedures].filter(({ name }) => name !== '' && name !== NO_LAW);
}

function lineOf({ file, line }: { file: string; line: number }): { file: string; line: number } {
  return { file, line };
}

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))].toSorted(compareText);
}
