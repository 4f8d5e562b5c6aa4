import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AMENDED_AS_OF, amendedContent } from '../support/amended-content.ts';

const SCRIPT = path.resolve('scripts/compare.ts');

test('prints a table, says what has to be known beside it, and ends with exit code 0 or 2', async () => {
  const { content, write } = await amendedContent();
  await write({ 'sections/koseki-jumin/procedures/juki-004.mdx': '---\ntitle: 途中\n---\n' });
  const common = ['--content', content, '--as-of', AMENDED_AS_OF];
  const table = await compare('--from', '2026-06-01', '--format', 'csv', ...common);
  expect([table.code, table.out.split('\r\n')[0]]).toEqual([
    0,
    '\uFEFF"手順書番号","手順書名","項","改正後","改正前","備考"',
  ]);
  expect(table.error).toContain('今のファイルを比べていません：途中（juki-004）');
  const wrong = await compare('juki-009', ...common);
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.error).toMatch(/^「juki-009」という手順書はありません。/u);
});

/** Runs the script as npm does. */
function compare(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 2 ** 24 }, (failure, out, error) => {
      resolve({ code: Number(failure?.code ?? 0), out, error });
    });
  });
}
