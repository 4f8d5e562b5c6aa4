import { withUnseenNamed } from '#model/with-unseen-named.ts';
import type { CommandProblem } from './command-line.ts';
import { print } from './print.ts';

/** Ends a command that does nothing: with its help, or with what is wrong with its line and exit code 2. */
export function endCommand({ problem, isHelp }: CommandProblem): void {
  if (isHelp) print(problem);
  else {
    process.stderr.write(`${withUnseenNamed(problem)}\n`);
    process.exitCode = 2;
  }
}
