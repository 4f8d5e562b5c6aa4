import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isProblem } from '#site/command-line.ts';
import { readLintCommand } from '#site/lint-command.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

const TODAY = '2026-11-22';
const content = await writeContent();
const read = (...args: readonly string[]) => readLintCommand(['--content', content, ...args], TODAY);

test('asks for all findings of today as text where nothing is said', () => {
  expect(read()).toEqual({
    contentDir: content,
    asOf: TODAY,
    format: 'text',
    only: [],
    baseline: undefined,
    since: undefined,
    baselineOut: undefined,
  });
});

test('takes day, format and the file of a new baseline', () => {
  expect(read('--as-of', '2027-04-01', '--format', 'sarif', '--write-baseline', 'b.json')).toMatchObject({
    asOf: '2027-04-01',
    format: 'sarif',
    baselineOut: 'b.json',
  });
});

describe('a path', () => {
  test.each([
    ['from the content folder', 'sections/koseki-jumin', 'sections/koseki-jumin'],
    ['in full', path.join(content, 'roster.csv'), 'roster.csv'],
    ['with an end sign', 'sections/koseki-jumin/', 'sections/koseki-jumin'],
    ['of the folder itself', content, ''],
  ])('is understood when it is written %s', (_, word, only) => {
    expect(read(word)).toMatchObject({ only: [only] });
  });
});

test('reads the baseline that is named', async () => {
  const file = path.join(await temporaryFolder(), 'b.json');
  const baseline = { version: 1, findings: [] };
  await writeFile(file, JSON.stringify(baseline));
  expect(read('--baseline', file)).toMatchObject({ baseline });
});

describe('a command line that cannot be understood is answered in Japanese', () => {
  test.each([
    [['--fromat', 'json'], '「--fromat」という指定はありません。'],
    [['--format', 'xml'], '形式「xml」はありません。text、json、sarif、github のどれかを指定してください。'],
    [['--format'], '「--format」の後に値を書いてください。'],
    [['--as-of', '2026-02-30'], '「--as-of 2026-02-30」を日付として読めません。'],
    [['no-such-file.mdx'], '「no-such-file.mdx」は、手順書のフォルダー'],
    [['..'], '「..」は、手順書のフォルダー'],
    [['戸籍住民課'], '/sections/課の記号」のように、フォルダーかファイルの場所を書いてください。'],
    [['koseki-jumin'], `「npm run lint -- ${content}/sections/koseki-jumin」のように`],
    [['--baseline', 'none.json'], '基準ファイル「none.json」がありません。'],
    [['--baseline', path.join(content, 'manual.yaml')], 'は基準ファイルとして読めません。'],
  ])('%j', (args, message) => {
    const command = read(...args);
    expect(isProblem(command) && command.problem).toContain(message);
  });
});
