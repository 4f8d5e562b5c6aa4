import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { amendedContent } from '../support/amended-content.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder } from '../support/write-content.ts';

const SCRIPT = path.resolve('scripts/handover.ts');
const WORD = 'juki-kiroku-shunin-20261201.docx';
const POST = ['--post', 'juki-kiroku-shunin', '--on', '2026-12-01'];

test('the same post, day and commit give the same bytes when later commits have changed everything', async () => {
  const { content, git, commit } = await amendedContent();
  const then = git('rev-parse', 'HEAD');
  const first = await made(content, POST);
  await commit({ 'sections/koseki-jumin/procedures/juki-002.mdx': undefined }, { date: '2026-11-27T09:00:00+09:00' });
  const later = await made(content, POST);
  git('checkout', '--quiet', then);
  const again = await made(content, POST);
  const endings = ['-comparison.docx', '.css', '.docx', '.html', '.json'];
  expect(Object.keys(first)).toEqual(endings.map((ending) => `juki-kiroku-shunin-20261201${ending}`));
  expect(again).toEqual(first);
  expect(hashOf(later)).not.toBe(hashOf(first));
});

test('an uncommitted change is told on the cover', async () => {
  const { content, write } = await amendedContent();
  await write({ 'sections/koseki-jumin/procedures/juki-004.mdx': '---\ntitle: 途中\n---\n' });
  const files = await made(content, POST);
  expect(textOf(files, '.html')).toContain('記録前（git に記録していない変更があります）');
});

test('the Word file says what the page says, and leaves 未処理事項 empty', async () => {
  const { content } = await amendedContent();
  const files = await made(content, POST);
  const word = wordText(files);
  for (const heading of textOf(files, '.html').matchAll(/<h[123][^>]*>([^<]*)</gu)) expect(word).toContain(heading[1]);
  const pending = word.slice(word.indexOf('判断者'), word.indexOf('年間予定'));
  expect(pending).toBe('判断者資料の所在リスク');
});

test('whoever comes back gets tables of old and new of what changed while away', async () => {
  const { content } = await amendedContent();
  const files = await made(content, [...POST, '--since', '2026-04-02', '--reason', '休職']);
  expect(Object.keys(files)).toContain('juki-kiroku-shunin-20261201-return-20260402-comparison.docx');
  expect(textOf(files, '.html')).toMatch(/改正後[\s\S]*届書の記載を審査します。[\s\S]*（新設）/u);
});

test('whoever comes back is told which procedures of the post could not be compared, in the page, in Word and on screen', async () => {
  const { content, commit } = await amendedContent();
  const moved = { title: '転居届の受付', work: '[juki-002]' };
  const [second, other] = ['002', '005'].map((id) => `sections/koseki-jumin/procedures/juki-${id}.mdx`);
  const unshown = procedureText({ ...moved, effectiveFrom: '2026-07-01' }, 'import a from "a"\n');
  await commit({ [second!]: unshown }, { date: '2026-06-21T09:00:00+09:00' });
  const later = procedureText({ ...moved, edition: '2', effectiveFrom: '2026-10-01' });
  const unnumbered = procedureText({ title: '番号のない手順書', edition: undefined });
  const elsewhere = procedureText({
    title: 'よその手順書',
    edition: undefined,
    owner: 'juki-kacho',
    deputy: undefined,
    work: '[juki-009]',
  });
  const files = { [second!]: later, [other!]: unnumbered, 'sections/koseki-jumin/procedures/juki-006.mdx': elsewhere };
  await commit(files, { date: '2026-09-01T09:00:00+09:00' });
  const out = await temporaryFolder();
  const { error } = await run(content, [...POST, '--since', '2026-08-01', '--reason', '休職'], out);
  const name = path.join(out, 'juki-kiroku-shunin-20261201-return-20260801');
  const page = readFileSync(`${name}.html`, 'utf8').replaceAll(/<[^>]*>/gu, '');
  for (const told of [error, page, wordText({ [WORD]: readFileSync(`${name}.docx`) })]) {
    expect(told).toMatch(
      /「転居届の受付」（juki-002）第1版（[^）]*）の本文が分からないため、この手順書は比べていません。/u,
    );
    expect(told).toContain('今のファイルを比べていません：番号のない手順書（juki-005）');
    expect(told).not.toContain('よその手順書');
  }
});

test('what somebody has written on is not written over, unless it is asked for', async () => {
  const { content } = await amendedContent();
  const out = await temporaryFolder();
  await run(content, POST, out);
  const word = path.join(out, 'juki-kiroku-shunin-20261201.docx');
  const made = readFileSync(word);
  expect(await run(content, POST, out)).toMatchObject({ code: 0 });
  writeFileSync(word, '書き足した内容');
  const again = await run(content, POST, out);
  expect(again).toMatchObject({ code: 2, error: expect.stringContaining('書き足した内容を失わないため') });
  expect(readFileSync(word, 'utf8')).toBe('書き足した内容');
  expect(await run(content, [...POST, '--overwrite'], out)).toMatchObject({ code: 0 });
  expect(readFileSync(word)).toEqual(made);
});

test('a roster that cannot be read is told', async () => {
  const { content, write } = await amendedContent();
  await write({ 'roster.csv': '職員番号,職,開始日\nS00101,juki-kiroku-shunin,いつか\n' });
  const { code, error } = await run(content, POST, await temporaryFolder());
  expect(code).toBe(0);
  expect(error).toContain('roster.csv');
});

test('a wrong post ends with exit code 2, says the nearest and writes nothing', async () => {
  const { content, root } = await amendedContent();
  const out = path.join(root, 'out');
  const { code, error } = await run(content, ['--post', 'juki-kiroku-shunim'], out);
  expect(code).toBe(2);
  expect(error).toMatch(
    /^「juki-kiroku-shunim」という職はありません。「juki-kiroku-shunin」（戸籍住民課 住民記録担当主任）の誤りではありませんか。/u,
  );
  expect(readdirSync(root)).not.toContain('out');
});

type Files = Readonly<Record<string, Buffer>>;

async function made(content: string, args: readonly string[]): Promise<Files> {
  const out = await temporaryFolder();
  const { code, error } = await run(content, args, out);
  expect([code, error]).toEqual([0, '']);
  return Object.fromEntries(
    readdirSync(out)
      .toSorted()
      .map((name) => [name, readFileSync(path.join(out, name))]),
  );
}

function textOf(files: Files, ending: string): string {
  const name = Object.keys(files).find((each) => each.endsWith(ending)) ?? '';
  return files[name]?.toString('utf8') ?? '';
}

function hashOf(files: Files): unknown {
  return (JSON.parse(textOf(files, '.json')) as { contentHash: string }).contentHash;
}

function wordText(files: Files): string {
  const document = unzipSync(new Uint8Array(files[WORD] ?? []))['word/document.xml'];
  return strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, '');
}

/** Runs the script as npm does, in the folder of the repository, where its cache is then too. */
function run(content: string, args: readonly string[], out: string): Promise<{ code: number; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args, '--content', content, '--out', out], (failure, _, error) => {
      resolve({ code: Number(failure?.code ?? 0), error });
    });
  });
}
