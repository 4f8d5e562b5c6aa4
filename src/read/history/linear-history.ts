import { procedureIn } from '#model/content-path.ts';
import { compareText } from '#model/finding.ts';
import type { ChangedFile, OrderedCommit } from './ordered-commit.ts';

/** The state of one procedure after a commit that changed it. */
export interface FileChange {
  commit: OrderedCommit;
  path: string;
  /** Absent where the procedure is gone. */
  blob?: string;
}

/** A procedure while its changes are followed. */
interface Line {
  changes: FileChange[];
  /** The files that bear its name, the last one changed at the end; absent where that is the file of the last change alone. */
  files?: Map<string, string>;
}

/**
 * The changes of each procedure, oldest first. Branches are put one after the other by time; a merge is a change where it
 * decides between them, so that the last state is that of the newest commit.
 */
export function linearHistory(commits: readonly OrderedCommit[]): ReadonlyMap<string, readonly FileChange[]> {
  const lineById = new Map<string, Line>();
  const changing = commits.filter(({ changes }) => changes.length > 0);
  for (const commit of changing.toSorted((a, b) => a.order - b.order || compareText(a.commit, b.commit))) {
    const [first] = commit.changes;
    // Most commits change one file.
    if (first && commit.changes.length === 1) followFile(lineOf(lineById, procedureIn(first[0])), commit, first);
    else followFiles(lineById, commit);
  }
  return new Map([...lineById].map(([id, { changes }]) => [id, changes]));
}

function lineOf(lineById: Map<string, Line>, id: string): Line {
  const known = lineById.get(id);
  if (known) return known;
  const line: Line = { changes: [] };
  lineById.set(id, line);
  return line;
}

function followFiles(lineById: Map<string, Line>, commit: OrderedCommit): void {
  for (const [id, files] of Map.groupBy(commit.changes, ([path]) => procedureIn(path))) {
    const line = lineOf(lineById, id);
    const [first] = files;
    if (first && files.length === 1) followFile(line, commit, first);
    else follow(line, commit, files);
  }
}

function followFile(line: Line, commit: OrderedCommit, file: ChangedFile): void {
  const before = line.changes.at(-1);
  const isAlone = !line.files && (!before?.blob || before.path === file[0]);
  if (isAlone) addChange(line.changes, { commit, path: file[0], blob: file[1] === '' ? undefined : file[1] });
  else follow(line, commit, [file]);
}

/** Where a procedure is moved, or two files bear its name at a time. */
function follow(line: Line, commit: OrderedCommit, changed: readonly ChangedFile[]): void {
  const { path: pathBefore, blob: blobBefore } = line.changes.at(-1) ?? {};
  const files = line.files ?? new Map(pathBefore && blobBefore ? [[pathBefore, blobBefore]] : []);
  for (const [path, blob] of changed) {
    files.delete(path);
    if (blob !== '') files.set(path, blob);
  }
  const [path, blob] = [...files].at(-1) ?? [changed.at(-1)?.[0] ?? ''];
  addChange(line.changes, { commit, path, blob });
  line.files = files.size > 1 ? files : undefined;
}

function addChange(changes: FileChange[], change: FileChange): void {
  const before = changes.at(-1);
  const isSame = before ? before.path === change.path && before.blob === change.blob : change.blob === undefined;
  if (!isSame) changes.push(change);
}
