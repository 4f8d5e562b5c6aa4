import type { Manual } from '#model/manual.ts';
import { type CommandProblem, isProblem } from '../command-line.ts';
import { writeFiles } from '../compare/write-files.ts';
import { type ManualOfDay, manualOfDay } from '../manual-on.ts';
import type { AskedHandover, HandoverCommand } from './handover-command.ts';
import { handoverFiles } from './handover-files.ts';
import { handoverOutput } from './handover-output.ts';
import { returnComparisons, type ReturnComparisons } from './return-comparisons.ts';

/** What the command gives back: which files were written, and what a reader has to know. */
export interface HandoverResult {
  text: string;
  notes: readonly string[];
}

/** Makes the 引継書 that was asked for and writes its files. */
export async function handover(command: HandoverCommand): Promise<HandoverResult | CommandProblem> {
  const read = await manualOfDay(command.contentDir, command.occasion.orderedOn);
  const output = handoverOutput(read.manual, command);
  if (isProblem(output)) return output;
  const compared = await comparisonsOf(command, read);
  if (isProblem(compared)) return compared;
  const order = read.manual.settings.comparison.order;
  const files = await handoverFiles({ ...output, comparisons: compared.comparisons, order }, command.outDir);
  const problem = await writeFiles(files);
  return problem ?? { text: files.map((file) => `「${file.path}」を書きました。\n`).join(''), notes: compared.notes };
}

const NOTHING: ReturnComparisons = { comparisons: [], notes: [] };

async function comparisonsOf(
  { asked, occasion }: HandoverCommand,
  read: ManualOfDay,
): Promise<ReturnComparisons | CommandProblem> {
  if (asked.kind !== 'return') return NOTHING;
  return returnComparisons(read, proceduresOf(read.manual, asked), { from: asked.since, to: occasion.orderedOn });
}

/** The procedures that the post answers for or does. */
function proceduresOf(
  { procedures, works }: Manual,
  { post }: Extract<AskedHandover, { kind: 'return' }>,
): Set<string> {
  const own = new Set(works.filter(({ owner, deputy }) => owner === post || deputy === post).map(({ id }) => id));
  const theirs = procedures.filter(
    ({ owner, deputy, work }) => owner === post || deputy === post || work.some((id) => own.has(id)),
  );
  return new Set(theirs.map(({ id }) => id));
}
