import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { REPORTS } from '#report/index.ts';
import { filesBelow } from '#site/build/manifest.ts';
import { REPORT_FORMATS } from '#site/report-output.ts';
import { PROJECT } from '../../support/build-command.ts';
import { AS_OF, FIXTURE_CONTENT } from '../../support/fixture-content.ts';
import { wordsIn } from '../../support/words-in.ts';
import { temporaryFolder } from '../../support/write-content.ts';

const MOVES = join(FIXTURE_CONTENT, '..', 'moves', 'idou-an.csv');
const inContent = numbersIn(join(FIXTURE_CONTENT, 'roster.csv'));

/** Every staff number of a roster or of a list of moves. */
function numbersIn(file: string): string[] {
  return [...new Set(readFileSync(file, 'utf8').match(/S\d{5}/gu))];
}

test.each<[string, (text: string) => Uint8Array]>([
  ['as it is', strToU8],
  ['in lower case', (text) => strToU8(text.toLowerCase())],
  ['in base64', (text) => Buffer.from(Buffer.from(`あ${text}、${'い'.repeat(20)}`).toString('base64'))],
  ['in gzip', (text) => gzipSync(text)],
  [
    'in a script that holds gzip in base64',
    (text) => Buffer.from(`f("${gzipSync(text.repeat(9)).toString('base64')}")`),
  ],
  ['in a Word file', (text) => zipSync({ 'word/document.xml': strToU8(text) })],
])('a staff number is found %s', (_, packed) => {
  expect(wordsIn(packed('職員S00101です'), inContent)).toEqual(['S00101']);
});

test('no byte of the site holds a staff number of the roster', () => {
  const { dir } = inject('fixtureSite');
  const files = filesBelow(dir);
  const kinds = new Set(files.map((file) => file.split('.').at(-1)));
  expect([...kinds]).toEqual(expect.arrayContaining(['html', 'json', 'csv', 'js', 'xml', 'css']));
  const holding = files.flatMap((file) =>
    wordsIn(readFileSync(join(dir, file)), inContent).map((word) => `${file} ${word}`),
  );
  expect([inContent.length, holding]).toEqual([8, []]);
});

test.each([...REPORT_FORMATS])('no report as %s holds one, nor one of the list of moves', async (format) => {
  const out = await temporaryFolder();
  const place = ['--content', FIXTURE_CONTENT, '--as-of', AS_OF, '--format', format];
  await run('report', ['--all', ...place, '--out', out]);
  const said = await run('report', ['transfer', '--moves', MOVES, ...place, '--out', join(out, 'moves')]);
  const numbers = [...inContent, ...numbersIn(MOVES)];
  const files = filesBelow(out);
  expect(files.length).toBeGreaterThan(REPORTS.length);
  expect(files.flatMap((file) => wordsIn(readFileSync(join(out, file)), numbers))).toEqual([]);
  expect(wordsIn(Buffer.from(said), numbers)).toEqual([]);
});

test('no 引継書 holds one, in whatever form', async () => {
  const out = await temporaryFolder();
  const place = ['--content', FIXTURE_CONTENT, '--as-of', AS_OF, '--on', '2027-04-01', '--out', out];
  await run('handover', ['--post', 'juki-kiroku-shunin', ...place]);
  const files = filesBelow(out);
  expect(files.some((file) => file.endsWith('.docx'))).toBe(true);
  expect(files.flatMap((file) => wordsIn(readFileSync(join(out, file)), inContent))).toEqual([]);
});

test.each(['text', 'json', 'sarif', 'github'])('no finding as %s holds one', async (format) => {
  const said = await run('lint', ['--content', FIXTURE_CONTENT, '--as-of', AS_OF, '--format', format]);
  expect([said.length > 100, wordsIn(Buffer.from(said), inContent)]).toEqual([true, []]);
});

/** Runs a command as npm does; all that it says on both channels. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const script = join(PROJECT, 'scripts', `${command}.ts`);
    execFile(process.execPath, [script, ...args], { cwd: PROJECT, maxBuffer: 2 ** 26 }, (_failure, out, error) => {
      resolve(out + error);
    });
  });
}
