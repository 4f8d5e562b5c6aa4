import { readdirSync, readFileSync } from 'node:fs';

/** Watches how much memory processes hold together. */
export interface MemorySampler {
  /** Ends the watch and gives the largest sum seen, in bytes; undefined where the system does not tell (no `/proc`). */
  stop: () => number | undefined;
}

const INTERVAL = 50;
const PAGE = 4096;

/**
 * Adds up the resident sets of all processes that have put a file named after their number into `folder`, twenty times a
 * second. Pages that processes share are counted for each of them.
 */
export function sampleMemory(folder: string): MemorySampler {
  let largest: number | undefined;
  const timer = setInterval(() => {
    // A process that is about to end has two files, and its memory until it has ended.
    const processIds = new Set(readdirSync(folder).map((name) => Number.parseInt(name, 10)));
    const sizes = Array.from(processIds, residentBytes);
    if (sizes.some((size) => size !== undefined)) {
      largest = Math.max(
        largest ?? 0,
        sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
      );
    }
  }, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      return largest;
    },
  };
}

/** Undefined for a process that has ended, and on systems that tell it otherwise. */
function residentBytes(processId: number): number | undefined {
  try {
    const [, resident] = readFileSync(`/proc/${processId}/statm`, 'utf8').split(' ');
    return Number(resident) * PAGE;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
