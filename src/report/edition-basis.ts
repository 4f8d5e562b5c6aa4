import type { History } from '#model/history.ts';
import type { Procedure } from '#model/procedure.ts';

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
