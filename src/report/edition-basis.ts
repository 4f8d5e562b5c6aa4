import type { History } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { ColumnOf } from './table-of.ts';

/**
 * Which text a figure rests on where the file already holds another: 「第3版（記録 abc1234）」, the edition in force and the commit
 * that has its text. Empty where it is the file, to which file and line lead.
 */
export function editionBasis({ id, edition: number }: Procedure, { editionsById }: History): string {
  const edition = editionsById.get(id)?.find((each) => each.number === number);
  if (!edition || edition.isCurrentFile) return '';
  const commit = edition.revision?.commit.slice(0, 7);
  return `第${edition.number}版${commit === undefined ? '' : `（記録 ${commit}）`}`;
}

/** 基にした版: the text that the line of a row counts in; `idOf` names the procedure of a row, where it has one. */
export function basisColumn<T>(manual: Manual, idOf: (row: T) => string | undefined): ColumnOf<T> {
  const basisOf = (id: string | undefined) => {
    const procedure = id === undefined ? undefined : manual.procedureById.get(id);
    return procedure && editionBasis(procedure, manual.history);
  };
  return { key: 'basedOn', isDetail: true, heading: '基にした版', value: (row) => basisOf(idOf(row)) || undefined };
}

/** How a row leads to the text of an edition that is no longer the file. */
export const BASIS_NOTE =
  'ファイルが次の版になっている手順書には、基にした施行中の版を示します。「行」は、その版の記録（git）にある行です。';
