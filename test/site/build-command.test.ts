import { expect, test } from 'vitest';
import type { BuildResult } from '#site/build/build-site.ts';
import { buildFault, buildSummary } from '#site/build-command.ts';

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

const RESULT: BuildResult = {
  asOf: '2026-11-30',
  commit: null,
  history: 'complete',
  procedureCount: 53,
  brokenCount: 0,
  findings: { error: 0, warning: 0, info: 0 },
  isPublished: true,
};

test.each([
  ['not-owner', '持ち主と、作成した利用者が違うため、git が記録の読み取りを断ったためです。', 'safe.directory'],
  ['no-git', 'git が見つからず', 'Git for Windows'],
  ['shallow', '古い改訂履歴がありません。', 'git fetch --unshallow'],
] as const)('tells whoever runs the build that the site lacks its past, and what to do: %s', (history, ...words) => {
  const told = buildSummary({ ...RESULT, history }, 'dist');
  for (const word of words) expect(told).toContain(word);
  expect(buildSummary(RESULT, 'dist')).not.toContain('改訂履歴');
});
