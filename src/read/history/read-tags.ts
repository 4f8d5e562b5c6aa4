import { git } from '../git.ts';

/** An annotated tag `edition/…` as git has it. */
export interface ReadTag {
  /** What follows `edition/`. */
  name: string;
  /** The commit that it marks; absent where it marks something else. */
  commit?: string;
  /** Seconds since 1970, as the tagger's clock said; where no tagger is named, the committer's. */
  time: number;
  /** First line of its message. */
  message: string;
  /** That commit and all that it builds on; absent where it is no part of what led to the commit that is checked out. */
  ancestors?: ReadonlySet<string>;
}

const PREFIX = 'refs/tags/edition/';
const FIELDS = ['objecttype', 'refname', '*objecttype', '*objectname', 'taggerdate:unix', '*committerdate:unix'];
const FORMAT = `--format=${[...FIELDS, 'contents:subject'].map((field) => `%(${field})%00`).join('')}`;

/**
 * The annotated tags `edition/…`, by which a city hall marks a state of its manual. Lightweight tags are bookmarks of somebody
 * and say nothing of the manual. Which commits a tag knows is asked once for all tags; no call where there is none.
 */
export async function readTags(contentDir: string, head: string | undefined): Promise<ReadTag[]> {
  if (head === undefined) return [];
  const tags = parseTags((await git(contentDir, ['for-each-ref', FORMAT, PREFIX])) ?? '');
  if (tags.length === 0) return [];
  const log = await git(contentDir, ['log', '--format=%H %P', '--no-show-signature', '--no-color', '--no-notes', head]);
  const parents = parentsIn(log ?? '');
  return tags.map((tag) => ({ ...tag, ancestors: tag.commit ? ancestorsOf(tag.commit, parents) : undefined }));
}

/** Reads what `git for-each-ref` prints: fields ended by zeros, so that no message can pass for another tag. */
export function parseTags(output: string): ReadTag[] {
  const tokens = output.split('\0');
  const width = FIELDS.length + 1;
  const records = Array.from({ length: Math.floor(tokens.length / width) }, (_, index) =>
    tokens.slice(index * width, (index + 1) * width).map((token) => token.replace(/^\n/u, '')),
  );
  return records.flatMap(([type, ref = '', target, commit, made, committed, message = '']) => {
    if (type !== 'tag' || !ref.startsWith(PREFIX)) return [];
    const time = Number(made === '' ? committed : made);
    return [{ name: ref.slice(PREFIX.length), commit: target === 'commit' ? commit : undefined, time, message }];
  });
}

function parentsIn(log: string): ReadonlyMap<string, readonly string[]> {
  const lines = log.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [commit = '', ...parents] = line.split(' ').filter((id) => id !== '');
      return [commit, parents];
    }),
  );
}

function ancestorsOf(commit: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> | undefined {
  if (!parents.has(commit)) return undefined;
  const found = new Set([commit]);
  for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
  return found;
}
