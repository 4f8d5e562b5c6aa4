import { expect, test } from 'vitest';
import { cacheFault } from '#site/cache-fault.ts';

const fault = (error: object) => cacheFault(Object.assign(new Error('no'), error));

test.each([
  [{ code: 'EACCES', syscall: 'open', path: '.cache/tsugite/readings/0.json' }, '書き込む権限を確かめ'],
  [
    { code: 'EROFS', syscall: 'mkdir', path: '.cache/tsugite/bodies' },
    '読取り専用の場所です。読み取った結果を控えるため',
  ],
])('says what to do where the cache cannot be written to: %o', (error, told) => {
  expect(fault(error)).toContain(told);
  expect(fault(error)).toContain('この一式を書き込める場所に写して');
});

test.each([
  { code: 'EACCES', syscall: 'open', path: 'content/manual.yaml' },
  { code: 'ENOENT', syscall: 'open', path: '.cache/tsugite/site.css' },
  { code: 'EACCES', syscall: 'listen' },
])('leaves every other error as it is: %o', (error) => {
  expect(fault(error)).toBeUndefined();
});
