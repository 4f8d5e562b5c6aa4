import { expect, test } from 'vitest';
import { errorText } from '#site/error-text.ts';

const NO_REDISTRIBUTABLE = `The worker D:\\継手\\src\\read\\body-worker.ts did not start: it ended with 1
D:\\継手\\node_modules\\@bruits\\satteri-win32-x64-msvc\\satteri_napi.win32-x64-msvc.node
    code: 'ERR_DLOPEN_FAILED'`;
const IN_BUILD = `entry.mjs ended with 1
Error: Cannot find native binding. Please try \`npm i\` again after removing both package-lock.json and node_modules directory.
    at file:///D:/tejun/node_modules/satteri/index.js:585:19`;

test.each([
  [NO_REDISTRIBUTABLE, true],
  [IN_BUILD, true],
  ['ERR_DLOPEN_FAILED of another library', false],
  ['content/juki-001.mdx: satteri ended with 1', false],
])('says what to install where the parser cannot be loaded: %s', (message, isTold) => {
  const text = errorText(new Error(message));
  expect(text).toContain(message.split('\n')[0]);
  expect(text.endsWith('この端末で「npm ci」を行ってください。')).toBe(isTold);
});

test.each([
  ["entry.mjs ended with 1\nError: ENOSPC: no space left on device, write\n  errno: -28,\n  code: 'ENOSPC',", true],
  [
    'indexing ended with 101\nOs { code: 112, kind: StorageFull, message: "There is not enough space on the disk. (os error 112)" }',
    true,
  ],
  ['indexing ended with 101', false],
])('says at the end that the disk is full where a program that was run found it so: %s', (message, isTold) => {
  const text = errorText(new Error(message));
  expect(text).toContain(message.split('\n')[0]);
  expect(text.includes('\nディスクの空きがないため、書き込めませんでした。空きを作ってから')).toBe(isTold);
});

test('shows a sentence as it is, and the lines that a program wrote on Windows as lines', () => {
  expect(errorText('ディスクの空きがありません。')).toBe('ディスクの空きがありません。');
  expect(errorText(new Error('one\r\ntwo\u001B[31m'))).toContain('Error: one\ntwo〔U+001B〕[31m');
});
