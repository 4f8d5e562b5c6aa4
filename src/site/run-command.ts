import { cacheFault } from './cache-fault.ts';
import type { CommandProblem } from './command-line.ts';
import { endCommand } from './end-command.ts';
import { errorText } from './error-text.ts';

/**
 * Runs a command to its end. It gives its exit code (0, or 1 for findings at error level), or why it does nothing. What it
 * throws ends with 2: in the words of `fault` where the person at the keyboard can mend it, as it is otherwise.
 */
export async function runCommand(
  command: () => Promise<number | CommandProblem>,
  fault: (error: unknown) => unknown = cacheFault,
): Promise<void> {
  try {
    const ended = await command();
    if (typeof ended === 'number') process.exitCode = ended;
    else endCommand(ended);
  } catch (error) {
    process.stderr.write(`${errorText(fault(error) ?? error)}\n`);
    process.exitCode = 2;
  }
}
