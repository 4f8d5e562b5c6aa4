import { renameSync, rmSync } from 'node:fs';

/** What Windows says of a file or folder that a reader, a virus scanner or the search service of Windows has open. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);

/** Milliseconds between tries: what scanners hold is free within seconds. Elsewhere open files are in nobody's way. */
const WAITS: readonly number[] = process.platform === 'win32' ? [50, 100, 200, 400, 800, 1600, 3200, 3200] : [];

/** True for an error that says that another program has the file or folder open. */
export function isHeld(error: unknown): boolean {
  return HELD.has((error as NodeJS.ErrnoException).code ?? '');
}

/** Does what may fail while another program has a file open: again after each of `waits`, in milliseconds. */
export function whenFree(action: () => void, waits: readonly number[] = WAITS): void {
  for (const wait of waits) {
    try {
      action();
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  action();
}

/** Renames a folder. */
export function renameFolder(from: string, to: string): void {
  whenFree(() => renameSync(from, to));
}

/** Removes a folder with all that is in it, where it is there. */
export function removeFolder(folder: string): void {
  whenFree(() => rmSync(folder, { recursive: true, force: true }));
}

/** Removes a file, where it is there. */
export function removeFile(file: string): void {
  whenFree(() => rmSync(file, { force: true }));
}
