import type { Notice } from '#model/finding.ts';
import type { Source } from '#model/place.ts';
import type { Form, Law, SystemName, Term } from '#model/registers.ts';
import { readRecords, type FileRecord } from './read-records.ts';
import { FORM_COLUMNS, LAW_COLUMNS, SYSTEM_COLUMNS, TERM_COLUMNS } from './register-columns.ts';

/** The entries of one register in file order, and what could not be read. */
export interface RegisterReading<T> {
  entries: T[];
  notices: Notice[];
}

/** Reads `registers/laws.csv`. */
export function readLaws(text: string, file = 'registers/laws.csv'): RegisterReading<Law> {
  return readRegister({ text, file, columns: LAW_COLUMNS, needs: ['name'] }, ({ values, source }) => {
    // The values of a row have the types of its columns; `kind` alone may be left out.
    const { confirmation, ...law } = values as unknown as Omit<Law, 'isConfirmed' | 'source'> & {
      confirmation?: string;
    };
    return { ...law, kind: law.kind ?? '', isConfirmed: confirmation === '確認済', source };
  });
}

/** Reads `registers/forms.csv`. */
export function readForms(text: string, file = 'registers/forms.csv'): RegisterReading<Form> {
  return readRegister({ text, file, columns: FORM_COLUMNS, needs: ['name'] }, ({ values, source }) => {
    const form = values as unknown as Omit<Form, 'source'>;
    return { ...form, section: form.section ?? '', retention: form.retention ?? '', source };
  });
}

/** Reads `registers/systems.csv`. */
export function readSystems(text: string, file = 'registers/systems.csv'): RegisterReading<SystemName> {
  return readRegister({ text, file, columns: SYSTEM_COLUMNS, needs: ['name'] }, ({ values, source }) => {
    const system = values as unknown as Omit<SystemName, 'source'>;
    return { ...system, section: system.section ?? '', network: system.network ?? '', source };
  });
}

/** Reads `registers/terms.csv`. */
export function readTerms(text: string, file = 'registers/terms.csv'): RegisterReading<Term> {
  return readRegister({ text, file, columns: TERM_COLUMNS, needs: ['word'] }, ({ values, source }) => ({
    ...(values as unknown as Omit<Term, 'source'>),
    source,
  }));
}

interface RegisterFormat {
  text: string;
  file: string;
  columns: typeof LAW_COLUMNS;
  needs: readonly string[];
}

function readRegister<T extends { source: Source }>(
  { text, file, columns, needs }: RegisterFormat,
  entryOf: (record: FileRecord) => T,
): RegisterReading<T> {
  const { records, notices } = readRecords(text, { file, columns, needs });
  return { entries: records.map(entryOf), notices };
}
