import { contentPath, sectionIn } from '#model/content-path.ts';
import type { Manual } from '#model/manual.ts';
import type { WorkItem } from '#model/work-item.ts';
import { readBlobs } from './history/read-blobs.ts';
import { knownNames } from './known-names.ts';
import { readInventory } from './read-inventory.ts';
import { readSection } from './read-section.ts';
import { decodeFile } from './read-text.ts';

/** The works that a procedure named in a commit. */
export interface OldWorks {
  commit: string;
  /** Where the procedure lay then, below the content folder. */
  path: string;
  work: readonly string[];
}

type WorkById = ReadonlyMap<string, WorkItem>;

/**
 * The rows that the inventories had in old commits, in the order of `asked`, all in one call of git: what a table of changes
 * sets against today's. A work without a row then is left out; undefined where git does not have what would tell.
 */
export async function readOldWorks(
  { contentDir, manual }: { contentDir: string; manual: Manual },
  asked: readonly OldWorks[],
): Promise<(readonly WorkItem[] | undefined)[]> {
  const named = asked.map((each) => ({ work: each.work, names: inventoryNames(each, manual) }));
  const names = [...new Set(named.flatMap(({ names }) => names))];
  const readerOf = inventoryReader(manual);
  const worksByName = new Map<string, WorkById>();
  for await (const { name, id, bytes } of readBlobs(contentDir, names)) {
    const works = bytes && readerOf(name, id, bytes);
    if (works) worksByName.set(name, works);
  }
  return named.map(({ work, names }) =>
    rowsOf(
      work,
      names.map((name) => worksByName.get(name)),
    ),
  );
}

/** The inventory of the section in which the procedure lay, then those in which its works stand today. */
function inventoryNames({ commit, path, work }: OldWorks, { workById }: Manual): string[] {
  const sections = [sectionIn(path), ...work.map((id) => workById.get(id)?.section)];
  const known = new Set(sections.filter((section) => section !== undefined));
  return [...known].map((section) => `${commit}:./${contentPath.inventory(section)}`);
}

function rowsOf(work: readonly string[], inventories: readonly (WorkById | undefined)[]): WorkItem[] | undefined {
  const rows = work.map((id) => inventories.find((inventory) => inventory?.has(id))?.get(id));
  const isUnknown = rows.includes(undefined) && inventories.includes(undefined);
  return isUnknown ? undefined : rows.filter((row) => row !== undefined);
}

/** Most commits leave an inventory as it was, so that each text is read once. */
function inventoryReader(manual: Manual): (name: string, blob: string, bytes: Uint8Array) => WorkById | undefined {
  const names = knownNames(manual);
  const kept = new Map<string, WorkById | undefined>();
  return (name, blob, bytes) => {
    const path = name.slice(name.indexOf(':./') + 3);
    const id = sectionIn(path) ?? '';
    const key = `${blob} ${id}`;
    if (kept.has(key)) return kept.get(key);
    const { text } = decodeFile(bytes, path);
    const section = manual.sectionById.get(id) ?? readSection(id, undefined).section;
    const works = text === undefined ? undefined : readInventory(text, section, names).works;
    const workById = works && new Map(works.toReversed().map((work) => [work.id, work]));
    kept.set(key, workById);
    return workById;
  };
}
