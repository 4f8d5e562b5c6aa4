import { inspect } from 'node:util';
import { withUnseenNamed } from '#model/with-unseen-named.ts';
import type { CommandProblem } from './command-line.ts';
import { endCommand } from './end-command.ts';

/**
 * Runs a command to its end. It gives its exit code (0, or 1 for findings at error level), or why it does nothing. What it
 * throws ends with 2: in the words of `fault` where the person at the keyboard can mend it, as it is otherwise.
 */
export async function runCommand(
  command: () => Promise<number | CommandProblem>,
  fault: (error: unknown) => unknown = () => undefined,
): Promise<void> {
  try {
    const ended = await command();
    if (typeof ended === 'number') process.exitCode = ended;
    else endCommand(ended);
  } catch (error) {
    process.stderr.write(`${toText(fault(error) ?? error)}\n`);
    process.exitCode = 2;
  }
}

function toText(told: unknown): string {
  return withUnseenNamed(typeof told === 'string' ? told : inspect(told));
}
