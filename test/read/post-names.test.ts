import { expect, test } from 'vitest';
import type { Notice } from '#model/finding.ts';
import { readManual } from '#read/read-manual.ts';
import { readMoves } from '#read/read-moves.ts';
import { aManual } from '../support/a-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { otherSection } from '../support/other-section.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

const SECTION = 'sections/koseki-jumin';
const INVENTORY = `${SECTION}/inventory.csv`;
const PROCEDURE = `${SECTION}/procedures/juki-001.mdx`;
const ROSTER = 'roster.csv';

async function noticesOf(files: Readonly<Record<string, string>>, file: string): Promise<Notice[]> {
  const content = await writeContent(files);
  const { notices } = await readManual(content, { cacheDir: await temporaryFolder() });
  return notices.filter((notice) => notice.file === file);
}

test.each([
  {
    what: '主担当',
    file: INVENTORY,
    text: inventoryCsv([{ owner: '住民記録担当主任' }]),
    symbol: 'juki-kiroku-shunin',
  },
  {
    what: '副担当',
    file: INVENTORY,
    text: inventoryCsv([{ deputy: '戸籍住民課　住民記録担当' }]),
    symbol: 'juki-kiroku-kakari',
  },
  {
    what: '主管の職',
    file: PROCEDURE,
    text: procedureText({ owner: '住民記録担当 主任' }),
    symbol: 'juki-kiroku-shunin',
  },
  {
    what: '決裁',
    file: PROCEDURE,
    text: procedureText({ approval: '{ number: 12号, on: 2026-03-19, by: 課長 }' }),
    symbol: 'juki-kacho',
  },
  {
    what: '職',
    file: ROSTER,
    text: '職員番号,職,開始日,終了日,備考\nS00101,戸籍住民課課長,2026-04-01,,\n',
    symbol: 'juki-kacho',
  },
])('tells which symbol to write where $what is the name of a post', async ({ what, file, text, symbol }) => {
  const [notice] = await noticesOf({ [file]: text }, file);
  expect(notice?.message).toMatch(new RegExp(`^${what}.*は職の名前です。$`, 'u'));
  expect(notice?.fix).toBe(`職の記号「${symbol}」を書いてください。`);
});

test.each([
  { what: 'a person', file: INVENTORY, text: inventoryCsv([{ owner: '継手 太郎' }]) },
  { what: 'a post of which there are two', file: INVENTORY, text: inventoryCsv([{ owner: '主任' }]) },
  { what: 'a person', file: PROCEDURE, text: procedureText({ owner: '継手太郎' }) },
  {
    what: 'a post without its section',
    file: ROSTER,
    text: '職員番号,職,開始日,終了日,備考\nS00101,課長,2026-04-01,,\n',
  },
])('neither guesses nor repeats the name of $what in $file', async ({ file, text }) => {
  const posts = 'posts:\n  - { id: juki-a, name: 主任 }\n  - { id: juki-b, name: 主任 }';
  const section = otherSection({ 'posts:': posts }).replaceAll('somu-', 'juki-');
  const [notice] = await noticesOf({ [file]: text, [`${SECTION}/section.yaml`]: section }, file);
  expect(notice?.fix).toContain('のよう');
  expect(JSON.stringify(notice)).not.toMatch(/継手|「主任」|「課長」/u);
});

test('tells once of a column of names, and which symbol stands for each of them', async () => {
  const names = ['課長', '住民記録担当', '住民記録担当', '住民記録担当主任', '住民記録担当', 'だれか'];
  const rows = names.map((owner, index) => ({ id: `juki-00${index + 1}`, title: `業務${index + 1}の受付`, owner }));
  const told = (await noticesOf({ [INVENTORY]: inventoryCsv(rows) }, INVENTORY)).filter(({ message }) =>
    message.includes('主担当'),
  );
  expect(told).toMatchObject([
    { line: 2, message: expect.stringContaining('職の名前が書かれています（この行など6行）') },
  ]);
  for (const pair of ['「課長」は「juki-kacho」', '「住民記録担当」は「juki-kiroku-kakari」'])
    expect(told[0]?.fix).toContain(pair);
  expect(told[0]?.fix).not.toContain('だれか');
});

test('tells it anew when the post of that name has another symbol', async () => {
  const content = { [PROCEDURE]: procedureText({ owner: '住民記録担当主任' }) };
  const cacheDir = await temporaryFolder();
  const fixOf = async (files: Readonly<Record<string, string>>) => {
    const { notices } = await readManual(await writeContent({ ...content, ...files }), { cacheDir });
    return notices.find(({ file }) => file === PROCEDURE)?.fix;
  };
  expect(await fixOf({})).toContain('juki-kiroku-shunin');
  const renamed = otherSection().replaceAll('somu-', 'juki-').replaceAll('juki-kiroku-shunin', 'juki-new');
  expect(await fixOf({ [`${SECTION}/section.yaml`]: renamed })).toContain('juki-new');
});

test('a list of moves that names posts says which symbol to write', () => {
  const { notices } = readMoves('職,職員番号,発令日,前任\n戸籍住民課 課長,S00900,2027-04-01,\n', aManual());
  expect(notices.map(({ fix }) => fix).join('')).toContain('「juki-kacho」を書いてください。');
});
