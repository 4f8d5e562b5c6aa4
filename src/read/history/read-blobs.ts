import type { Readable } from 'node:stream';
import { startGit } from '../git.ts';
import { MAX_TEXT_BYTES } from '../read-bytes.ts';

/** A text of git by its id; without bytes where it is larger than a text file may be. */
export interface Blob {
  id: string;
  bytes?: Buffer;
}

/** Without room to keep what others differ from, git unpacks the same texts again and again: a third of the time. */
const BATCH = ['-c', 'core.deltaBaseCacheLimit=512m', 'cat-file', '--batch', '--buffer'];

/**
 * Reads texts from git in one process, in the order of `names` (ids, or `commit:path`). What git does not have, or what
 * is no text file, is left out.
 */
export async function* readBlobs(folder: string, names: readonly string[]): AsyncGenerator<Blob & { name: string }> {
  // A line end would make two names of one.
  const asked = names.filter((name) => !name.includes('\n'));
  if (asked.length === 0) return;
  const git = startGit(folder, BATCH);
  if (!git.stdin || !git.stdout) throw new Error('git has no input or output.');
  // Where git ends early, what it has not answered is missing, and that is what the caller sees.
  git.once('error', () => git.stdout?.destroy()).stdin?.once('error', () => undefined);
  git.stdin.end(`${asked.join('\n')}\n`);
  const input = byteReader(git.stdout);
  for (const name of asked) {
    const head = await input.line();
    if (head === undefined) return;
    const [, id = '', kind, size] = /^([0-9a-f]+) (\w+) (\d+)$/u.exec(head) ?? [];
    if (size === undefined) continue;
    const bytes = await input.take(Number(size) + 1, Number(size) > MAX_TEXT_BYTES);
    if (kind === 'blob') yield { name, id, bytes: bytes?.subarray(0, -1) };
  }
}

interface ByteReader {
  /** The next line without its end; undefined at the end of the stream. */
  line(): Promise<string | undefined>;
  /** The next bytes; undefined where they are only passed over, or the stream has fewer. */
  take(count: number, isSkipped: boolean): Promise<Buffer | undefined>;
}

function byteReader(stream: Readable): ByteReader {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  const more = async (kept: Buffer) => {
    const { done, value } = await chunks.next();
    if (!done) rest = kept.length === 0 ? value : Buffer.concat([kept, value]);
    return !done;
  };
  return {
    line: async () => {
      while (!rest.includes(10)) if (!(await more(rest))) return undefined;
      const end = rest.indexOf(10);
      const line = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      return line;
    },
    take: async (count, isSkipped) => {
      let left = count;
      while (rest.length < left) {
        if (isSkipped) left -= rest.length;
        if (!(await more(isSkipped ? Buffer.alloc(0) : rest))) return undefined;
      }
      const bytes = rest.subarray(0, left);
      rest = rest.subarray(left);
      return isSkipped ? undefined : bytes;
    },
  };
}
