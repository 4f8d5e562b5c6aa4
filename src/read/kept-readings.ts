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
  /**
   * Keeps what was asked for since this was opened, and forgets the rest. Writes only those files in which something
   * changes.
   */
  keep(): void;
}

type Readings = Map<string, unknown>;

/** Digests begin with these, and readings stand in a file for each: after an edit one of them is written, not all. */
const FILES = [...'0123456789abcdef'];

/** The readings that the last run kept in a cache folder; without those of files that are not there or cannot be trusted. */
export function keptReadings(cacheDir: string, version = codeVersion(projectRoot())): KeptReadings {
  const kept = new Map(FILES.map((name) => [name, readReadings(fileOf(cacheDir, name))]));
  const used = new Map(FILES.map((name): [string, Readings] => [name, new Map()]));
  return {
    of<T>(inputs: readonly (string | undefined)[], read: () => T): T {
      const digest = hash('sha256', JSON.stringify([version, ...inputs]));
      const before = kept.get(digest.charAt(0));
      // The digest names the kind, and so the type.
      const reading = before?.has(digest) ? (before.get(digest) as T) : read();
      used.get(digest.charAt(0))?.set(digest, reading);
      return reading;
    },
    keep() {
      for (const [name, readings] of used) {
        if (!hasSameKeys(readings, kept.get(name))) writeSealed(fileOf(cacheDir, name), [[...readings]]);
      }
    },
  };
}

/** The seal says that this is what `keep` wrote. */
function readReadings(file: string): Readings {
  const [written] = readSealed(file) ?? [];
  return new Map(written ? (JSON.parse(written.toString()) as [string, unknown][]) : []);
}

function hasSameKeys(one: Readings, other: Readings | undefined): boolean {
  return one.size === other?.size && [...one.keys()].every((digest) => other.has(digest));
}

function fileOf(cacheDir: string, name: string): string {
  return path.join(cacheDir, 'readings', `${name}.json`);
}
