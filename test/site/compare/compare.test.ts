import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { compare } from '#site/compare/compare.ts';
import { readCompareCommand } from '#site/compare/compare-command.ts';
import { AMENDED_AS_OF, amendedContent } from '../../support/amended-content.ts';
import { temporaryFolder, writeContent } from '../../support/write-content.ts';
import type { GitRepository } from '../../support/git-repository.ts';

let repository: GitRepository;
let cacheDir: string;
beforeAll(async () => {
  repository = await amendedContent();
  cacheDir = await temporaryFolder();
});

const DAYS = ['--from', '2026-06-01', '--to', '2026-11-28'];
const expected = (name: string) => path.join(import.meta.dirname, '../../fixtures/expected', name);

async function run(args: readonly string[], content = repository.content) {
  const command = readCompareCommand([...args, '--content', content], AMENDED_AS_OF);
  return 'problem' in command ? command : compare(command, cacheDir);
}

async function output(args: readonly string[]) {
  const result = await run(args);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

test('sets the edition in force against the one before it, with what the inventory said then', async () => {
  const { text, files, notes } = await output(['juki-001']);
  expect([files, notes]).toEqual([[], []]);
  await expect(text).toMatchFileSnapshot(expected('comparison-editions.txt'));
});

test('sets two days of the manual against each other', async () => {
  const { text } = await output(DAYS);
  await expect(text).toMatchFileSnapshot(expected('comparison-days.txt'));
});

test('writes CSV', async () => {
  const { text } = await output([...DAYS, '--format', 'csv']);
  expect(text.startsWith('\uFEFF"手順書番号","手順書名","項","改正後","改正前","備考"\r\n')).toBe(true);
  await expect(text.slice(1).replaceAll('\r\n', '\n')).toMatchFileSnapshot(expected('comparison-days.csv'));
});

test.each([
  [['2', '1'], '改正後　第2版', '改正前　第1版'],
  [['3', '1'], '改正後　第3版', '改正前　第1版'],
  [['3'], '改正後　第3版', '改正前　第2版'],
  [['1'], '改正後　第2版', '改正前　第1版'],
])('finds the editions of %j', async (numbers, ...lines) => {
  const { text } = await output(['juki-001', ...numbers]);
  for (const line of lines) expect(text).toContain(line);
});

test('tells the reason of every edition between the two', async () => {
  const { text } = await output(['juki-001', '1', '3']);
  expect(text).toContain('改正　第2版（令和8年7月1日施行）　制度改正：審査の手順を追加　決裁　戸住第12号');
  expect(text).toContain('改正　第3版（令和9年4月1日施行）　様式変更：文の整理');
});

test('writes a Word file and a page with its stylesheet, the same bytes each time', async () => {
  const folder = await temporaryFolder();
  const [word, again] = [path.join(folder, 'a.docx'), path.join(folder, 'b.docx')];
  for (const out of [word, again]) await output([...DAYS, '--out', out]);
  const { files } = await output([...DAYS, '--format', 'html', '--out', folder]);
  const docx = await readFile(word);
  expect(docx).toEqual(await readFile(again));
  const words = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '');
  for (const part of ['継手市', '転居届の受付（juki-002）', '転入届の受付（juki-001）', '10日以内', '（新設）'])
    expect(words).toContain(part);
  const names = files.map((file) => path.relative(folder, file.path));
  expect(names).toEqual(['2026-06-01-2026-11-28.html', '2026-06-01-2026-11-28.css']);
  const html = await readFile(path.join(folder, names[0] ?? ''), 'utf8');
  expect(html).toContain('<link rel="stylesheet" href="./2026-06-01-2026-11-28.css">');
  expect(html).toContain('Content-Security-Policy');
  expect(html).not.toMatch(/ style=|<style|<script/);
});

test.each([
  [['juki-01'], '「juki-01」という手順書はありません。「juki-001」（転入届の受付）の誤りではありませんか。'],
  [['転入の届の受付'], '「juki-001」（転入届の受付）の誤りではありませんか'],
  [['転居'], '「juki-002」（転居届の受付）の誤りではありませんか'],
  [['xyz'], '手順書のファイルの名前（.mdx より前）を書いてください'],
  [['juki-001', '9', '1'], '「juki-001」に第9版はありません。ある版は 第1版（令和8年4月1日施行）、第2版'],
  [['juki-001', '2'], '第2版は施行中の版そのものです。「npm run compare -- juki-001 2 3」のように'],
  [['juki-001', '--as-of', '2026-05-01'], '施行中の第1版（令和8年4月1日施行）より前の版がありません'],
  [['juki-001', '--as-of', '2026-01-01'], '2026-01-01 に施行中の版がありません'],
  [['juki-002'], 'より前の版がありません'],
  [[...DAYS, '--section', 'koseki-jumim'], '「koseki-jumin」（戸籍住民課）の誤りではありませんか'],
])('says in Japanese what is wrong with %j', async (args, problem) => {
  expect(await run(args)).toEqual({ problem: expect.stringContaining(problem) });
});

test('tells which editions a file compares, since nobody sees it in the terminal', async () => {
  const out = path.join(await temporaryFolder(), 'a.docx');
  const { text } = await output(['juki-001', '3', '2', '--out', out]);
  expect(text).toBe(`「${out}」に、第2版と第3版の新旧対照表を書きました。\n`);
});

test('says that a place cannot be written to', async () => {
  const out = path.join(repository.content, 'manual.yaml', 'a.docx');
  expect(await run(['juki-001', '--out', out])).toEqual({ problem: expect.stringContaining('に書き込めません') });
});

test('has nothing to say of two days between which nothing came into force', async () => {
  const { text } = await output(['--from', '2026-09-01', '--to', '2026-10-01']);
  expect(text).toContain('変更のある手順書はありません。');
});

describe('where the past is not known', () => {
  test.each([
    [['juki-001'], 'より前の版がありません。改訂履歴がありません。'],
    [['juki-001', '1', '2'], '「juki-001」に第2版はありません。'],
    [['--from', '2026-01-01', '--to', '2026-10-01'], '2つの日の内容を比べられません。改訂履歴がありません。'],
  ])('says so without git: %j', async (args, problem) => {
    const result = await run(args, await writeContent());
    expect(result).toEqual({ problem: expect.stringContaining(problem) });
    expect(result).toEqual({ problem: expect.stringContaining('「--content」で指定してください') });
  });

  test('says how to get the rest of a shallow clone, and does not call new what may be old', async () => {
    const folder = path.join(await temporaryFolder(), '浅い写し');
    repository.git('clone', '--quiet', '--depth=2', pathToFileURL(repository.root).href, folder);
    const content = path.join(folder, 'content');
    const result = await run(['juki-001', '1', '3'], content);
    expect(result).toEqual({
      problem: expect.stringMatching(/第1版は、git に記録がないため分かりません。.*「git fetch --unshallow」/u),
    });
    const findings = lint(await readManual(content), AMENDED_AS_OF);
    const told = findings.find(({ ruleId }) => ruleId === 'history-readable');
    expect(result).toEqual({ problem: expect.stringContaining(told?.fix ?? 'nothing told') });
    const days = await run(DAYS, content);
    expect(days).toMatchObject({
      text: expect.stringContaining('前の版が分からないため比べていません：転入届の受付（juki-001）'),
    });
  });
});

test('takes an edit that is not committed for the edition, and says 未確定', async () => {
  const copy = await amendedContent();
  const file = path.join(copy.content, 'sections/koseki-jumin/procedures/juki-001.mdx');
  const text = await readFile(file, 'utf8');
  await copy.write({ 'sections/koseki-jumin/procedures/juki-001.mdx': text.replace('記載を審査', '記載を丁寧に審査') });
  const result = await run(['juki-001', '2', '3'], copy.content);
  expect(result).toMatchObject({ text: expect.stringContaining('《丁寧に》審査') });
  expect(result).toMatchObject({
    text: expect.stringContaining('未確定：「転入届の受付」第3版には、git に記録していない変更があります。'),
  });
});
