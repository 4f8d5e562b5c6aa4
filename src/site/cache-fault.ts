import { dirname, resolve } from 'node:path';
import { USUAL_CACHE } from '#read/usual-cache.ts';
import { isWithin } from './build/is-within.ts';
import { writeFault } from './write-fault.ts';

const FOLDER = dirname(USUAL_CACHE);

/**
 * What to show of an error that ended a command: a sentence where the folder for what is kept from run to run cannot be
 * written to, as on a share that is only for reading. undefined for any other error.
 */
export function cacheFault(error: unknown): string | undefined {
  const { path } = (error ?? {}) as NodeJS.ErrnoException;
  if (path === undefined || !isWithin(resolve(path), resolve(FOLDER))) return undefined;
  const told = writeFault(error, '');
  return told && `${told}読み取った結果を控えるため、「${FOLDER}」への書込みが要ります。${COPY}`;
}

const COPY = '書き込めない場所のときは、この一式を書き込める場所に写して、そこで実行してください。';
