import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reorganisationBlocks } from '#format/handover/variant-blocks.ts';
import { lint } from '#lint/lint.ts';
import type { ReorganisationPack } from '#model/handover-variants.ts';
import { REGISTERS } from '#read/known-files.ts';
import { readManual } from '#read/read-manual.ts';
import { gitRepository } from '../support/git-repository.ts';
import { procedureText } from '../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder } from '../support/write-content.ts';

const readPage = (name: string) => readFile(`src/pages/guide/${name}.mdx`, 'utf8');

test('the page for beginners says what to do with every register of the sample', async () => {
  const page = await readPage('start');
  expect(REGISTERS.filter((file) => !page.includes(`\`${file}\``))).toEqual([]);
});

test('who begins as the page says has no past of the sample', async () => {
  const { content, git, write, commit } = await gitRepository();
  const sample = 'sections/koseki-jumin/procedures/juki-002.mdx';
  const own = 'sections/koseki-jumin/procedures/juki-001.mdx';
  const changes = '{ reason: 制度改正, summary: 見本の改正です。 }';
  await commit({
    ...BASE_CONTENT,
    [own]: procedureText({ edition: '7', changes }),
    [sample]: procedureText({ work: '[juki-001]', part: '郵送' }),
  });
  const typed = commandsIn(await readPage('start'));
  expect(typed.slice(0, 2)).toEqual([
    ['checkout', '--orphan', 'hajime'],
    ['add', '--all'],
  ]);
  git(...(typed[0] ?? []));
  await write({ [sample]: undefined, [own]: procedureText({}) });
  for (const words of typed.slice(1, 4)) git(...words);

  expect(git('branch', '--format', '%(refname:short)')).toBe('main');
  const manual = await readManual(content, { cacheDir: await temporaryFolder() });
  expect(
    Array.from(manual.history.editionsById, ([id, editions]) => [id, editions.map(({ number }) => number)]),
  ).toEqual([['juki-001', [1]]]);
  expect(lint(manual, '2026-11-22')).toEqual([]);
});

test('who writes over the sample is led to that page', async () => {
  const { content, commit } = await gitRepository();
  const own = 'sections/koseki-jumin/procedures/juki-001.mdx';
  const changes = '{ reason: 制度改正, summary: 見本の改正です。 }';
  await commit({ ...BASE_CONTENT, [own]: procedureText({ edition: '7', changes }) });
  await commit({ [own]: procedureText({}) });
  const found = lint(await readManual(content, { cacheDir: await temporaryFolder() }), '2026-11-22');
  const [, title = ''] = /^title: (.*)$/m.exec(await readPage('start')) ?? [];
  expect(found.find(({ ruleId }) => ruleId === 'edition-increases')?.fix).toContain(`「${title}」を読んでください。`);
});

test('who takes a new version of the program as the page says keeps the own content, and nothing of the old program', async () => {
  const [program, city] = [await gitRepository(''), await gitRepository('')];
  const first = { 'src/map.ts': '1', 'src/gone.ts': '', 'public/icon.svg': '', 'scripts/a.ts': '', 'test/a.ts': '' };
  await program.commit({ ...first, 'content/manual.yaml': '見本', 'package.json': '1' });
  await city.commit({ ...first, 'content/manual.yaml': 'みなと市', 'package.json': '1' });
  const next = { 'src/map.ts': '2', 'src/gone.ts': undefined, 'content/new.mdx': '見本', 'package.json': '2' };
  await program.commit(next);
  const typed = commandsIn(await readPage('start'));
  const update = typed.slice(typed.findIndex(([word, what]) => word === 'remote' && what === 'add'));
  expect(update.map(([word]) => word)).toEqual(['remote', 'fetch', 'rm', 'checkout']);
  for (const words of update) city.git(...words.map((word) => (word.includes('://') ? program.root : word)));

  const text = (path: string) => city.git('show', `:${path}`);
  expect(['src/map.ts', 'package.json', 'content/manual.yaml'].map(text)).toEqual(['2', '2', 'みなと市']);
  const files = city.git('ls-files').split('\n');
  expect(files.filter((path) => ['src/gone.ts', 'content/new.mdx'].includes(path))).toEqual([]);
});

/** What follows `git` on the lines of the page's blocks of commands. */
function commandsIn(page: string): string[][] {
  const blocks = Array.from(page.matchAll(/```text\n(.*?)```/gs), ([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('git '));
  return lines.map((line) => Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word).slice(1));
}

test('the page on transfers and the paper on a moved work agree on what becomes of ids', async () => {
  const sentence = '業務IDと手順書の番号は変えません。';
  expect(await readPage('transfer')).toContain(sentence);
  const pack: Partial<ReorganisationPack> = { holders: [], to: '保険年金課' };
  expect(JSON.stringify(reorganisationBlocks(pack as ReorganisationPack))).toContain(sentence);
});
