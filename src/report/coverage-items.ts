import type { History } from '#model/history.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Source } from '#model/place.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { editionBasis } from './edition-basis.ts';
import type { MeasuredKind } from './measure.ts';

/** What an id in a measure stands for: its name, its section and the line it was read from. */
export interface CoverageItem {
  label: string;
  section: string;
  file: string;
  line: number;
  /** The text that a procedure's figures rest on, where it is not the file: 「第3版（記録 abc1234）」. */
  basis?: string;
}

/** Every entry that a measure may name, by kind and id: works and procedures may share an id. */
export type CoverageItems = Readonly<Record<MeasuredKind, Readonly<Record<string, CoverageItem>>>>;

/** Names every entry of the whole scope. */
export function coverageItems(whole: CoverageScope): CoverageItems {
  return {
    work: Object.fromEntries(whole.rows.map(({ workId, title, ...row }) => [workId, toItem(title, row.section, row)])),
    procedure: Object.fromEntries(
      whole.procedures.map((procedure) => [procedure.id, procedureItem(procedure, whole.history)]),
    ),
    duty: Object.fromEntries(
      whole.duties.map(({ id, section, duty }) => [id, toItem(duty.text, section, duty.source)]),
    ),
  };
}

function procedureItem(procedure: Procedure, history: History): CoverageItem {
  const item = toItem(procedure.title, procedure.section, procedure.source);
  const basis = editionBasis(procedure, history);
  return basis === '' ? item : { ...item, basis };
}

function toItem(label: string, section: string, { file, line }: Pick<Source, 'file' | 'line'>): CoverageItem {
  return { label, section, file, line };
}
