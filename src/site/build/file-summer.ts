import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Gives the SHA-256 sum of a file's bytes, in hexadecimal. */
export type FileSummer = (file: string) => string;

const ROOM = 1024 * 1024;

/** For thousands of files: all are read through the same bytes of memory, which grow where a file is larger. */
export function fileSummer(): FileSummer {
  let room = new Uint8Array(ROOM);
  const enlarge = () => {
    const larger = new Uint8Array(room.length * 2);
    larger.set(room);
    room = larger;
  };
  return (file) => {
    const open = openSync(file, 'r');
    try {
      let end = 0;
      for (let read = -1; read !== 0; end += read) {
        if (end === room.length) enlarge();
        read = readSync(open, room, end, room.length - end, null);
      }
      return hash('sha256', room.subarray(0, end));
    } finally {
      closeSync(open);
    }
  };
}
