import { git } from '../git.ts';
import { LOG_FORMAT, type LogCommit, parseLog } from './parse-log.ts';

/**
 * All commits up to `head`, parents before children, without those that `known` (a commit before it) already has. Every
 * commit is there, for the order of all; files only of sections. undefined where git cannot read its own record.
 */
export async function readLog(
  contentDir: string,
  { head, known, prefix }: { head: string; known?: string; prefix: string },
): Promise<LogCommit[] | undefined> {
  const range = known === undefined ? [head] : [head, `^${known}`];
  const output = await git(contentDir, ['log', ...FORM, ...range, '--', 'sections']);
  return output === undefined ? undefined : parseLog(output, prefix);
}

/**
 * The commits up to `head` that `known` does not have; undefined where `known` is no part of what led to `head`: the history
 * was rewritten in between. Where it is a part, one of the commits builds on it.
 */
export async function readLaterLog(
  contentDir: string,
  range: { head: string; known: string; prefix: string },
): Promise<LogCommit[] | undefined> {
  const log = await readLog(contentDir, range);
  return log?.some(({ parents }) => parents.includes(range.known)) ? log : undefined;
}

/** Each option undoes a setting that a user or a repository may have, or keeps git from leaving commits out. */
// prettier-ignore
const FORM = [
  '-z', '--raw', '-m', '--no-abbrev', '--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-color',
  '--no-follow', '--no-show-signature', '--no-notes', '--encoding=UTF-8', '-O/dev/null',
  '--topo-order', '--reverse', '--full-history', '--sparse', LOG_FORMAT,
];
