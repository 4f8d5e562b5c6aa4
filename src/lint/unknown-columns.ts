import { FEW_FAULTS } from '#model/few-faults.ts';
import type { Manual } from '#model/manual.ts';
import { postMentions, type PostMention } from './post-mentions.ts';
import type { RuleNotice } from './rule.ts';

/** Of the cells of a column, the part that must name no post before the column is to blame rather than the cells. */
const NEARLY_ALL = 0.8;

/** Columns of tables that hold something else than posts, one finding for each, and the mentions that are left. */
export function unknownColumns(
  unknown: readonly PostMention[],
  manual: Manual,
): { columns: RuleNotice[]; cells: PostMention[] } {
  if (unknown.length < FEW_FAULTS) return { columns: [], cells: [...unknown] };
  const countOf = Map.groupBy(postMentions(manual), columnOf);
  const groups = [...Map.groupBy(unknown, columnOf).values()];
  const [wrong, others] = [true, false].map((isWrong) =>
    groups.filter((group) => isColumn(group, countOf) === isWrong),
  ) as [PostMention[][], PostMention[][]];
  return { columns: wrong.flatMap(columnNotice), cells: others.flat() };
}

function columnOf({ place, field }: PostMention): string {
  return `${place.file} ${field}`;
}

function isColumn(group: readonly PostMention[], all: ReadonlyMap<string, readonly PostMention[]>): boolean {
  const [first] = group;
  if (!first?.place.file.endsWith('.csv')) return false;
  return group.length >= FEW_FAULTS && group.length >= (all.get(columnOf(first))?.length ?? 0) * NEARLY_ALL;
}

/** The values are not quoted: they may be names or staff numbers. */
function columnNotice(group: readonly PostMention[]): RuleNotice[] {
  const [first] = group;
  if (!first) return [];
  const message = `${first.what}の列の職が、ほとんど section.yaml にありません（この行など${group.length}行）。`;
  const fix =
    '1行目の見出しが、ほかの列と入れ替わっていないかを確かめてください。合っているときは、section.yaml の posts にある職の記号を書いてください。';
  return [{ ...first.place, message, fix }];
}
