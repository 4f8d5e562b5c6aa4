import { hash } from 'node:crypto';
import path from 'node:path';
import { codeVersion } from './code-version.ts';
import { projectRoot } from './project-root.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Readings of single files, kept from run to run: of two hundred files or two thousand, an edit changes one. */
export interface KeptReadings {
  /**
   * What `read` gives: plain data that depends on nothing but the code and `inputs`, of which the first names the kind. It is
   * not called where an earlier run of the same code had the same inputs.
   */
  of<T>(inputs: readonly (string | undefined)[], read: () => T): T;
  /** Keeps what was asked for since this was opened, and forgets the rest. Writes nothing where nothing has changed. */
  keep(): void;
}

/** The readings that the last run kept in a cache folder; none where there are none or the file cannot be trusted. */
export function keptReadings(cacheDir: string): KeptReadings {
  const file = path.join(cacheDir, 'readings.json');
  const version = codeVersion(projectRoot());
  // The seal says that this is what `keep` wrote.
  const [written] = readSealed(file) ?? [];
  const before = new Map(written ? (JSON.parse(written.toString()) as [string, unknown][]) : []);
  const used = new Map<string, unknown>();
  return {
    of<T>(inputs: readonly (string | undefined)[], read: () => T): T {
      const digest = hash('sha256', JSON.stringify([version, ...inputs]));
      // The digest names the kind, and so the type.
      const reading = before.has(digest) ? (before.get(digest) as T) : read();
      used.set(digest, reading);
      return reading;
    },
    keep() {
      const isSame = used.size === before.size && [...used.keys()].every((digest) => before.has(digest));
      if (!isSame) writeSealed(file, [[...used]]);
    },
  };
}
