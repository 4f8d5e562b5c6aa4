import { isProcedurePath, procedureIn } from '#model/content-path.ts';
import type { SinceState } from '#model/history.ts';
import { git } from '../git.ts';
import { readBlobs } from './read-blobs.ts';
import type { TextFacts } from './text-facts.ts';
import { textFactsReader } from './text-facts.ts';

/**
 * What the procedures said where the work began that is checked out: at the commit that it has in common with `asked`.
 * A revision that git does not know gives no texts, and the command says so.
 */
export async function readSince(
  contentDir: string,
  asked: string,
  known: ReadonlyMap<string, TextFacts>,
): Promise<SinceState> {
  const commit = await commitNamed(contentDir, asked);
  if (commit === undefined) return { asked };
  const base = (await git(contentDir, ['merge-base', commit, 'HEAD']))?.trim() ?? commit;
  const tree = (await git(contentDir, ['ls-tree', '-r', '-z', base, '--', 'sections/'])) ?? '';
  const files = [...tree.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/gu)].filter(([, , path = '']) =>
    isProcedurePath(path),
  );
  const facts = await factsOf(contentDir, [...new Set(files.map(([, blob = '']) => blob))], known);
  return {
    asked,
    textById: new Map(
      files.map(([, blob = '', path = '']) => {
        const { values, body } = facts.get(blob) ?? {};
        return [procedureIn(path), { edition: values?.edition, body }];
      }),
    ),
  };
}

/** The commit of a name; a name that looks like an option is none. */
async function commitNamed(contentDir: string, name: string): Promise<string | undefined> {
  if (name.startsWith('-')) return undefined;
  return (await git(contentDir, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))?.trim();
}

async function factsOf(
  contentDir: string,
  blobs: readonly string[],
  known: ReadonlyMap<string, TextFacts>,
): Promise<ReadonlyMap<string, TextFacts>> {
  const read = new Map(known);
  const factsIn = textFactsReader();
  const missing = blobs.filter((blob) => !known.has(blob));
  for await (const { id, bytes } of readBlobs(contentDir, missing)) read.set(id, factsIn(bytes));
  return read;
}
