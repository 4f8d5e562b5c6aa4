import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { withUnseenNamed } from '#model/with-unseen-named.ts';
import { type CommandProblem, isProblem } from '../command-line.ts';
import { writeFiles } from '../write-files.ts';
import { type ManualOfDay, manualOfDay } from '../manual-on.ts';
import type { HandoverCommand } from './handover-command.ts';
import { handoverFiles } from './handover-files.ts';
import { changedFile } from './changed-file.ts';
import { inputNotes } from './input-notes.ts';
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
  const { comparisons, notes } = await comparisonsOf(command, output.since, read);
  const order = read.manual.settings.comparison.order;
  const isInPage = command.asked.kind === 'return';
  const compared = { ...output, comparisons, notes, order, isInPage };
  const files = await handoverFiles(compared, command.outDir);
  const problem = command.isOverwriting ? undefined : await changedFile(files);
  if (problem) return problem;
  const failure = await writeFiles(files);
  const told = [...inputNotes(read.manual, command), ...notes];
  return (
    failure ?? { text: withUnseenNamed(files.map((file) => `「${file.path}」を書きました。\n`).join('')), notes: told }
  );
}

/** What changed in the procedures of a post since the pack looks back; other packs have no such tables. */
async function comparisonsOf(
  { asked, occasion }: HandoverCommand,
  since: IsoDate,
  read: ManualOfDay,
): Promise<ReturnComparisons> {
  if (!('post' in asked)) return { comparisons: [], notes: [] };
  const made = await returnComparisons(read, proceduresOf(read.manual, asked.post), {
    from: since,
    to: occasion.orderedOn,
  });
  // Where the history is not known, `inputNotes` and the paper say so anyway.
  if (isProblem(made)) return { comparisons: [], notes: [] };
  return { ...made, notes: made.notes.filter((note) => note !== read.files.history.unknown) };
}

/** The procedures that the post answers for or does. */
function proceduresOf({ procedures, works }: Manual, post: string): Set<string> {
  const own = new Set(works.filter(({ owner, deputy }) => owner === post || deputy === post).map(({ id }) => id));
  const theirs = procedures.filter(
    ({ owner, deputy, work }) => owner === post || deputy === post || work.some((id) => own.has(id)),
  );
  return new Set(theirs.map(({ id }) => id));
}
