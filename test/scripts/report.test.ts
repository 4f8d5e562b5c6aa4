import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
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

test('ends with 2 where a report cannot be written', async () => {
  const content = await writeContent();
  const taken = path.join(await temporaryFolder(), 'taken');
  await writeFile(taken, '');
  const { code } = await report('coverage', '--content', content, '--format', 'html', '--out', path.join(taken, 'a'));
  expect(code).toBe(2);
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

const MOVES = '職,職員番号,発令日\njuki-kiroku-shunin,S00901,2027/4/1\n';

test('carries out a list of moves', async () => {
  const file = await movesFile(MOVES);
  const { code, out, error } = await report('transfer', '--moves', file, '--content', await writeContent());
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('異動シミュレーション（transfer）');
  expect(out).toContain('異動案1件（発令日：令和9年4月1日）');
});

test('names the lines of a list of moves that it leaves out, and reports the rest', async () => {
  const file = await movesFile(`${MOVES}nai-shoku,S00902,2027-04-01\n`);
  const { code, out, error } = await report('transfer', '--moves', file, '--content', await writeContent());
  expect([code, /^ +3 .*この行は数えていません/mu.test(error)]).toEqual([1, true]);
  expect(out).toContain('異動案の3行目は読めなかったので、含めていません');
});

test('counts a line of a list of moves that is only strange, and says so without calling it an error', async () => {
  const file = await movesFile('職,職員番号,発令日\njuki-kacho,,2027-04-01\njuki-kiroku-shunin,S00901,2027/4/1,\n');
  const { code, out, error } = await report('transfer', '--moves', file, '--content', await writeContent());
  expect([code, /^ +3 +注意 .*カンマが1つ多い行です/mu.test(error)]).toEqual([0, true]);
  expect(out).toContain('異動案2件');
  expect(out).not.toContain('含めていません');
});

test('ends with exit code 2 where there is no list of moves', async () => {
  const { code, out, error } = await report('transfer', '--moves', 'nothing.csv', '--content', await writeContent());
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('異動案のファイル「nothing.csv」がありません');
});

test('writes a report as a page that stands alone, with its stylesheet', async () => {
  const [content, out] = [await writeContent(), await temporaryFolder()];
  const { code } = await report('dependence', '--format', 'html', '--content', content, '--out', out);
  const names = await readdir(out);
  expect([code, names.toSorted()]).toEqual([0, ['dependence.html', 'report.css']]);
  const html = await readFile(path.join(out, 'dependence.html'), 'utf8');
  expect(html).toContain('<link rel="stylesheet" href="./report.css">');
  expect(html).not.toMatch(/<script|<a |style=/u);
});

test('ends with exit code 2 and and says what to type when a word is not known', async () => {
  const { code, out, error } = await report('coverge', '--content', await writeContent());
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('「coverge」という報告はありません');
  expect(error).toContain('  coverage（整備状況）');
});

async function movesFile(text: string): Promise<string> {
  const file = path.join(await temporaryFolder(), '異動案.csv');
  await writeFile(file, text);
  return file;
}

/** Runs the script as npm does. */
function report(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 2 ** 24 }, (failure, out, error) => {
      resolve({ code: Number(failure?.code ?? 0), out, error });
    });
  });
}
