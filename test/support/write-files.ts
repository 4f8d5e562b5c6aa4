import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files to lay over the base by path below `content/`; `undefined` leaves a file of the base out. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Writes `files` below `folder`, making folders where needed. */
export async function writeFiles(folder: string, files: ContentFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, data] of Object.entries(files)) {
    if (data === undefined) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data);
  }
}
