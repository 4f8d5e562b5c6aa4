import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { REPORTS } from '#report/index.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

const SCRIPT = path.resolve('scripts/report.ts');
const INVENTORY = 'sections/koseki-jumin/inventory.csv';

test('prints a report to the terminal', async () => {
  const content = await writeContent();
  const { code, out } = await report('coverage', '--content', content, '--as-of', '2026-11-22');
  expect(code).toBe(0);
  expect(out).toContain('整備状況（coverage）\n基準日 令和8年11月22日');
  expect(out).toMatch(/全体 +1 +1 +0 +0 +0 +0 +0 +0 +0 +100\.0%\n/);
});

test('prints coverage as the JSON that other programs read', async () => {
  const content = await writeContent({ [INVENTORY]: inventoryCsv([{}, { id: 'juki-002', title: '転居届の受付' }]) });
  const { out } = await report('coverage', '--format', 'json', '--content', content, '--as-of', '2026-11-22');
  const { asOf, totals, works } = JSON.parse(out);
  expect([asOf, totals.rows, totals.states.covered, totals.states.uncovered]).toEqual(['2026-11-22', 2, 1, 1]);
  expect(works[1]).toMatchObject({
    workId: 'juki-002',
    section: 'koseki-jumin',
    state: 'uncovered',
    file: INVENTORY,
    line: 3,
  });
});

test('writes CSV with a byte-order mark, CRLF and safe cells', async () => {
  const content = await writeContent({ [INVENTORY]: inventoryCsv([{ title: '=1+1' }]) });
  const { out } = await report('inventory', '--format', 'csv', '--content', content, '--as-of', '2026-11-22');
  expect(out.startsWith('\uFEFF"業務ID","部"')).toBe(true);
  expect(out.split('\r\n')).toHaveLength(3);
  expect(out).toContain(`"'=1+1"`);
});

test('writes every report into a folder, the same bytes each time', async () => {
  const content = await writeContent();
  const folder = await temporaryFolder();
  for (const out of ['first', 'second']) {
    const { code } = await report('--all', '--format', 'csv', '--content', content, '--out', path.join(folder, out));
    expect(code).toBe(0);
  }
  const names = await readdir(path.join(folder, 'first'));
  expect(names.toSorted()).toEqual(REPORTS.map(({ name }) => `${name}.csv`).toSorted());
  for (const name of names) {
    const [first, second] = await Promise.all(['first', 'second'].map((out) => readFile(path.join(folder, out, name))));
    expect(first).toEqual(second);
  }
});

test('ends with exit code 2 and says what to type when a word is not known', async () => {
  const { code, out, error } = await report('coverge', '--content', await writeContent());
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('「coverge」という報告はありません');
  expect(error).toContain('  coverage（整備状況）');
});

/** Runs the script as npm does. */
function report(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 2 ** 24 }, (failure, out, error) => {
      resolve({ code: Number(failure?.code ?? 0), out, error });
    });
  });
}
