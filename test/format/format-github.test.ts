import { expect, test } from 'vitest';
import { formatGithub } from '#format/format-github.ts';
import { aFinding } from './a-finding.ts';

test.each([
  [
    {},
    '::error file=content/roster.csv,line=3,col=1,title=require-owner::主管の職（owner）が書かれていません。%0A直し方: 「owner: juki-kacho」のように書いてください。\n',
  ],
  [
    { severity: 'warning' as const, message: 'あ', fix: 'い' },
    '::warning file=content/roster.csv,line=3,col=1,title=require-owner::あ%0A直し方: い\n',
  ],
  [
    { severity: 'info' as const, message: 'あ', fix: 'い' },
    '::notice file=content/roster.csv,line=3,col=1,title=require-owner::あ%0A直し方: い\n',
  ],
  [
    { file: 'a,b:c%.csv', message: '100%\n::error::偽', fix: 'い' },
    '::error file=content/a%2Cb%3Ac%25.csv,line=3,col=1,title=require-owner::100%25%0A::error::偽%0A直し方: い\n',
  ],
  [
    { file: 'a\u001B[31m.csv', message: 'あ\r\u009B', fix: '\u202Eい' },
    '::error file=content/a〔U+001B〕[31m.csv,line=3,col=1,title=require-owner::あ〔U+000D〕〔U+009B〕%0A直し方: 〔U+202E〕い\n',
  ],
])('writes one command a finding: %j', (parts, line) => {
  expect(formatGithub([aFinding({ file: 'roster.csv', ...parts })], 'content')).toBe(line);
});

test('prints nothing where there is nothing to say', () => {
  expect(formatGithub([], 'content')).toBe('');
});
