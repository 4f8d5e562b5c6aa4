/** A commit as git's log has it. */
export interface LogCommit {
  commit: string;
  parents: readonly string[];
  /** Seconds since 1970, as the committer's clock said. */
  time: number;
  subject: string;
  /** Files that differ from at least one parent, by path below the content folder: the blob, or nothing where it is gone. */
  changes: ReadonlyMap<string, string | undefined>;
}

/** What `parseLog` understands: ids, parents, time and subject, ended by zeros; the changed files follow each of them. */
export const LOG_FORMAT = '--format=%H%x00%P%x00%ct%x00%s';

/**
 * Reads what `git log -z --raw -m` prints in `LOG_FORMAT`. Everything stands at its place between zeros, so no file name and no
 * subject can pass for something else. A merge stands there once for each parent that it differs from.
 */
export function parseLog(output: string, prefix: string): LogCommit[] {
  const tokens = output.split('\0');
  const byId = new Map<string, LogCommit & { changes: Map<string, string | undefined> }>();
  let at = 0;
  while (at < tokens.length) {
    const commit = tokens[at] ?? '';
    if (!/^[0-9a-f]{40,64}$/u.test(commit)) {
      at += 1;
      continue;
    }
    const [parents = '', time, subject = ''] = tokens.slice(at + 1, at + 4);
    const parent = parents.split(' ').filter((id) => id !== '');
    const entry = byId.get(commit) ?? { commit, parents: parent, time: Number(time), subject, changes: new Map() };
    byId.set(commit, entry);
    at = readChanges(tokens, { at: at + 4, prefix }, entry.changes);
  }
  return [...byId.values()];
}

/** Reads the files of one commit and returns where the next one starts. */
function readChanges(
  tokens: readonly string[],
  { at, prefix }: { at: number; prefix: string },
  changes: Map<string, string | undefined>,
): number {
  let next = at;
  for (let raw = RAW.exec(tokens[next] ?? ''); raw; raw = RAW.exec(tokens[next] ?? '')) {
    const [, mode = '', blob] = raw;
    const path = tokens[next + 1] ?? '';
    // A link or a repository in the place of a file is no text.
    if (path.startsWith(prefix)) changes.set(path.slice(prefix.length), mode.startsWith('100') ? blob : undefined);
    next += 2;
  }
  return next;
}

const RAW = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/u;
