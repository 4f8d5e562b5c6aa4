import type { Manual } from '#model/manual.ts';
import type { Law } from '#model/registers.ts';
import { citationsOf, namesSomeLaw } from '#model/citations-of.ts';
import { lawNamed } from '#model/names-used.ts';
import { compareText } from '#model/finding.ts';

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

/** Every law that is registered or cited, by name. Citations by an abbreviation count for the law's full name. */
export function citedLaws(manual: Manual): CitedLaw[] {
  const citations = citationsOf(manual)
    .filter(({ name }) => namesSomeLaw(name))
    .map((cited) => ({ ...cited, name: lawNamed(manual, cited.name)?.name ?? cited.name }))
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
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

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))].toSorted(compareText);
}
