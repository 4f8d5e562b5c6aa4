import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test.each(['start', 'build', 'dev', 'lint', 'report', 'compare', 'handover'])(
  '%s --help tells how it is used, and does nothing else',
  async (name) => {
    const { code, out, error } = await run(name);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^使い方\n {2}npm /);
    expect(out).toContain('  --content フォルダー');
  },
);

test('bench --help tells only what it takes', async () => {
  const { code, out, error } = await run('bench');
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^使い方\n {2}npm /);
  expect(out).not.toMatch(/--content|--as-of/);
});

function run(name: string): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.resolve('scripts', `${name}.ts`), '--help'], (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
  });
}
