import { readWorkingTree } from './working-tree.ts';

/**
 * The commit whose content is exactly what the folder holds. undefined without git, with uncommitted or untracked files, and
 * where the folder was merely unpacked inside somebody else's repository.
 */
export async function commitOf(contentDir: string): Promise<string | undefined> {
  return (await readWorkingTree(contentDir)).commit;
}
