import { dayInJapan } from '#model/day-in-japan.ts';
import { USUAL_CACHE } from '#read/usual-cache.ts';
import { isProblem } from '#site/command-line.ts';
import { compare } from '#site/compare/compare.ts';
import { readCompareCommand } from '#site/compare/compare-command.ts';
import { print } from '#site/print.ts';
import { runCommand } from '#site/run-command.ts';
import { tellNotes } from '#site/tell-notes.ts';

await runCommand(async () => {
  const command = readCompareCommand(process.argv.slice(2), dayInJapan(new Date()));
  const result = isProblem(command) ? command : await compare(command, USUAL_CACHE);
  if (isProblem(result)) return result;
  tellNotes(result.notes);
  print(result.text);
  return 0;
});
