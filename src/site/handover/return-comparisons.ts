import { compareProcedures } from '#body/compare/compare-procedures.ts';
import type { Comparison } from '#model/comparison.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { type CommandProblem, isProblem } from '../command-line.ts';
import { chooseOnDays } from '../compare/choose-on-days.ts';
import { notCompared } from '../compare/not-compared.ts';
import { readPairTexts } from '../compare/pair-texts.ts';
import type { ManualOfDay } from '../manual-on.ts';

/** What changed between two days in some procedures, as tables of old and new, and what could not be compared. */
export interface ReturnComparisons {
  comparisons: readonly Comparison[];
  notes: readonly string[];
}

/** 新旧対照表 of the procedures with these ids between two days; a problem where git knows no history. */
export async function returnComparisons(
  { files, options }: ManualOfDay,
  ids: ReadonlySet<string>,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<ReturnComparisons | CommandProblem> {
  if (from === to) return { comparisons: [], notes: [] };
  const chosen = chooseOnDays(files, { from, to, sections: [], ids });
  if (isProblem(chosen)) return chosen;
  const { before, after, unknown, notes } = await readPairTexts(files, chosen.pairs, options);
  const told = [...chosen.notes, ...unknown.map(notCompared), ...notes];
  return { comparisons: compareProcedures(before, after), notes: told };
}
