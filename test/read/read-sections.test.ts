import { expect, test } from 'vitest';
import { missingFile } from '#read/read-sections.ts';

test.each([
  ['manual.yaml', '1行目に「organisation: 継手市」のように'],
  ['sections/koseki-jumin/section.yaml', '「課をつくるとき」にあります'],
  ['sections/koseki-jumin/inventory.csv', '「課をつくるとき」にあります'],
])('of %s that is missing, says what to begin it with', (file, words) => {
  expect(missingFile(file)).toMatchObject({ file, fix: expect.stringContaining(words) });
});
