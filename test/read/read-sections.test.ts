import { expect, test } from 'vitest';
import { readSection } from '#read/read-section.ts';
import { missingFile } from '#read/read-sections.ts';

test.each([
  ['manual.yaml', '1行目に「organisation: 継手市」のように'],
  ['sections/koseki-jumin/section.yaml', '「課をつくるとき」にあります'],
  ['sections/koseki-jumin/inventory.csv', '「課をつくるとき」にあります'],
])('of %s that is missing, says what to begin it with', (file, words) => {
  expect(missingFile(file)).toMatchObject({ file, fix: expect.stringContaining(words) });
});

test.each([['posts: { id: a-kacho, name: 課長 }'], ['duties: 住民基本台帳に関すること。']])(
  'entries that have a line each are asked for as such: %s',
  (line) => {
    const [notice] = readSection('soumu', `${line}\n`).notices.filter(({ ruleId }) => ruleId === 'known-value');
    expect(notice?.message).toContain('「- 」で始まる行を並べて書きます。');
  },
);
