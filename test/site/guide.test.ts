import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatText } from '#format/format-text.ts';
import { BASE_FILES, EXAMPLE_SECTION } from '#lint/example-base.ts';
import { EXAMPLE_DAY } from '#lint/example.ts';
import { lint } from '#lint/lint.ts';
import type { Finding } from '#model/finding.ts';
import { readManual } from '#read/read-manual.ts';
import { readSection } from '#read/read-section.ts';
import { readMeasures } from '#read/read-measures.ts';
import { kindOf, REGISTERS } from '#read/known-files.ts';
import { MANUAL_PAGES } from '#site/manual-pages.ts';
import { placesOfContent } from '#site/views/files-view.ts';
import { FINDINGS_SHOWN } from '#site/findings-shown.ts';
import { MOVES_SHOWN } from '#site/moves-shown.ts';
import { readSettings } from '#read/read-settings.ts';
import { readMoves } from '#read/read-moves.ts';
import { exampleProcedure, exampleSection, standardProcedure } from '#site/samples.ts';
import { filesOfContent, REQUIRED_SECTION_FIELDS } from '#site/views/fields-view.ts';
import { aManual, aPost, aSection } from '../support/a-manual.ts';
import { exampleWithMistakes } from '../support/example-with-mistakes.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

async function findingsOf(procedure: string, day = EXAMPLE_DAY): Promise<Finding[]> {
  const folder = await temporaryFolder();
  const content = path.join(folder, 'content');
  // The folder has no past.
  const settings = `${String(BASE_FILES['manual.yaml'])}severities: { history-readable: off }\n`;
  await writeFiles(content, {
    ...BASE_FILES,
    'manual.yaml': settings,
    [`${EXAMPLE_SECTION}/procedures/juki-002.mdx`]: procedure,
  });
  return lint(await readManual(content, { cacheDir: path.join(folder, 'cache') }), day);
}

const GUIDE = 'src/pages/guide';
const PAGES = ['index', 'template', 'register', 'revision', 'transfer', 'files', 'start'];
const readPage = (name: string) => readFile(`${GUIDE}/${name}.mdx`, 'utf8');
const readGuide = async () => (await Promise.all(PAGES.map(readPage))).join('\n');

describe('the authors’ guide', () => {
  test('has a page for every MDX file, each with its own address', async () => {
    const files = (await readdir(GUIDE)).filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4));
    expect(files.toSorted()).toEqual(PAGES.toSorted());
    const paths = await Promise.all(PAGES.map(async (name) => /^path: (.*)$/m.exec(await readPage(name))?.[1]));
    expect(paths).toEqual(PAGES.map((name) => `guide/${name}.html`));
    expect(MANUAL_PAGES.map(({ url }) => url)).toEqual(expect.arrayContaining(paths));
  });

  test('lists only places where a file may stand, and every register', () => {
    const places = placesOfContent().map(({ file }) => file.replace('課の記号', 'a').replace('業務ID', 'a-001'));
    expect(places.filter((place) => kindOf(place) === undefined)).toEqual([]);
    expect(places.filter((place) => kindOf(place) === 'register').toSorted()).toEqual(REGISTERS.toSorted());
  });

  test('shows an example in which nothing is found', async () => {
    expect(await findingsOf(exampleProcedure())).toEqual([]);
    expect(await findingsOf(standardProcedure())).toEqual([]);
  });

  test('shows a new section in which nothing is found but what lists do not know yet', async () => {
    const folder = await temporaryFolder();
    const content = path.join(folder, 'content');
    const files = Object.entries(exampleSection()).map(([name, text]) => [`sections/shobo/${name}`, text]);
    await writeFiles(content, { ...BASE_FILES, ...Object.fromEntries(files) });
    const findings = lint(await readManual(content, { cacheDir: path.join(folder, 'cache') }), EXAMPLE_DAY);
    const found = findings.filter(({ file }) => file.startsWith('sections/shobo/'));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['law-registered']);
  });

  test('shows the findings that the example with mistakes really gives', async () => {
    const findings = await findingsOf(exampleWithMistakes());
    expect(formatText(findings, { root: 'content' }).trimEnd()).toBe(FINDINGS_SHOWN);
  });

  test('shows a second edition in which nothing is found', async () => {
    const [, secondEdition = ''] = /```yaml\n( *edition: 2\n[^`]*)```/.exec(await readPage('revision')) ?? [];
    const rest = exampleProcedure().replaceAll(/^(?:edition|effectiveFrom|reviewed|approval): .*\n/gm, '');
    const findings = await findingsOf(rest.replace('---\n', `---\n${dedented(secondEdition)}`), '2027-04-01');
    expect(findings.filter(({ file }) => file.endsWith('juki-002.mdx'))).toEqual([]);
  });

  test('names only commands that exist', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = Array.from((await readGuide()).matchAll(/`npm (?:run )?([\w:]+)/g), (match) => match[1] ?? '');
    expect(named).not.toEqual([]);
    expect([...Object.keys(scripts), 'ci']).toEqual(expect.arrayContaining(named));
  });

  test('marks the fields of section.yaml as required that the reader misses', () => {
    const missed = missedFields(readSection('soumu', 'domain: 総務\n').notices);
    expect(missed.toSorted()).toEqual(REQUIRED_SECTION_FIELDS.section.toSorted());
  });

  test('has the columns of every register, each with all that its headings promise', () => {
    const files = filesOfContent();
    const registers = files.flatMap(({ file }) => (file.startsWith('registers/') ? [path.parse(file).name] : []));
    expect(registers.toSorted()).toEqual([
      'branches',
      'confusable-kanji',
      'forms',
      'laws',
      'measures',
      'readings',
      'search-words',
      'stop-words',
      'systems',
      'terms',
    ]);
    for (const { columns, rows } of files.flatMap(({ tables }) => tables))
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test('shows examples of settings that the reader takes', () => {
    const [table] = filesOfContent().find(({ anchor }) => anchor === 'settings')?.tables ?? [];
    const examples = (table?.rows ?? []).map(({ cells }) => String(cells.at(-1)));
    expect(examples.length).toBeGreaterThan(10);
    expect(readSettings(examples.join('\n')).notices).toEqual([]);
  });

  test.each([
    ['posts', REQUIRED_SECTION_FIELDS.post],
    ['duties', REQUIRED_SECTION_FIELDS.duty],
  ])('marks the fields of %s as required that the reader misses', (list, required) => {
    const rest =
      'name: 総務課\nreading: そうむか\ndepartment: 総務部\ndepartmentReading: そうむぶ\norder: 1\nsummary: 課です。\n';
    const lists = { posts: '[]', duties: '[]', [list]: '[{}]' };
    const yaml = `${rest}posts: ${lists.posts}\nduties: ${lists.duties}\n`;
    expect(missedFields(readSection('soumu', yaml).notices).toSorted()).toEqual(required.toSorted());
  });

  test('marks the fields of a measure as required that the reader misses', () => {
    const missed = missedFields(readMeasures('- quote: 業務の洗い出し\n').notices);
    expect(missed.toSorted()).toEqual(REQUIRED_SECTION_FIELDS.measure.toSorted());
  });
});

/** Lines as they are copied from a list, without the indent of its items. */
function dedented(text: string): string {
  return text.replaceAll(/^ {3}/gm, '').trimEnd() + '\n';
}

/** The keys that messages name in brackets, as in 主管の職（owner）. */
function missedFields(notices: readonly { message: string }[]): string[] {
  return notices.flatMap(({ message }) => /（(\w+)）/.exec(message)?.[1] ?? []);
}

test('the list of moves that the guide shows is the one to try, and is read without a finding', async () => {
  const file = path.join('test', 'fixtures', 'moves', 'idou-rei.csv');
  expect(await readFile(file, 'utf8')).toBe(`${MOVES_SHOWN}\n`);
  const ids = ['kaik-suito-shunin', 'kaik-suito-kakari', 'tosi-kaihatsu-shunin'];
  const manual = aManual({ sections: [aSection({ posts: ids.map((id) => aPost({ id })) })] });
  const { moves, notices } = readMoves(MOVES_SHOWN, manual);
  expect([moves.map(({ post }) => post), notices]).toEqual([ids, []]);
});
