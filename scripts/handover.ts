import { dayInJapan } from '#model/day-in-japan.ts';
import { isProblem } from '#site/command-line.ts';
import { handover } from '#site/handover/handover.ts';
import { readHandoverCommand } from '#site/handover/handover-command.ts';
import { print } from '#site/print.ts';
import { runCommand } from '#site/run-command.ts';
import { tellNotes } from '#site/tell-notes.ts';

await runCommand(async () => {
  const command = readHandoverCommand(process.argv.slice(2), dayInJapan(new Date()));
  const result = isProblem(command) ? command : await handover(command);
  if (isProblem(result)) return result;
  tellNotes(result.notes);
  print(result.text);
  return 0;
});
