import { expect, test } from 'vitest';
import { whenFree } from '#read/held-files.ts';

/** Open in another program for so many tries: what Windows alone does. */
const heldFor = (tries: number, code: string) => {
  let done = 0;
  return () => {
    done += 1;
    if (done <= tries) throw Object.assign(new Error(code), { code });
  };
};

test.each(['EBUSY', 'EPERM', 'EACCES'])('waits for what another program has open (%s)', (code) => {
  expect(() => whenFree(heldFor(2, code), [0, 0])).not.toThrow();
});

test('gives up in the end, and at once where nobody has the file open', () => {
  expect(() => whenFree(heldFor(3, 'EBUSY'), [0, 0])).toThrow('EBUSY');
  expect(() => whenFree(heldFor(1, 'ENOSPC'), [0, 0])).toThrow('ENOSPC');
});
