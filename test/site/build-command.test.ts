import { expect, test } from 'vitest';
import { buildFault } from '#site/build-command.ts';

test.each([
  [{ code: 'ENOENT', syscall: 'mkdir', path: 'Q:\\' }, '「Q:\\」に書き込めません。ドライブがないか、'],
  [{ code: 'EPERM', syscall: 'rename', path: 'dist' }, '「dist」に書き込めません。フォルダーに書き込む権限を'],
  [{ code: 'ENOSPC', syscall: 'write' }, 'ディスクの空きがありません。'],
  [
    { code: 'ENOSPC', syscall: 'copyfile', path: '.cache/site', dest: 'P:\\dist.next' },
    '「P:\\dist.next」に書き込めません。',
  ],
])('says in Japanese what the person at the keyboard can mend: %o', (error, told) => {
  expect(buildFault(Object.assign(new Error(error.code), error))).toContain(told);
});

test.each([
  { code: 'ENOENT', syscall: 'open', path: 'src/site/site.ts' },
  { code: 'EACCES', syscall: 'listen' },
])('leaves to the maintainers what is no matter of folders: %o', (error) => {
  expect(buildFault(Object.assign(new Error(error.code), error))).toBeUndefined();
});

test('names no place where it knows none', () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  expect(buildFault(full)).toMatch(/^ディスクの空きがありません。/u);
});
