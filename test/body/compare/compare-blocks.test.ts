import { describe, expect, test } from 'vitest';
import { parseBlocks } from '#body/compare/parse-blocks.ts';
import { compareBlocks } from '#body/compare/compare-blocks.ts';
import { compareProcedure, compareProcedures } from '#body/compare/compare-procedures.ts';
import type { Comparison, ProcedureText } from '#model/comparison.ts';
import { showRow } from './show-rows.ts';

const read = (text: string) => {
  const { blocks, notices } = parseBlocks(text, { file: 'a.mdx', line: 1 });
  if (!blocks) throw new Error(JSON.stringify(notices));
  return blocks;
};
const compare = (before: string, after: string) => compareBlocks(read(before), read(after)).map(showRow);
const step = (id: string, title: string, { inside = '本文です。', more = '' } = {}) =>
  `<Step id="${id}" actor="窓口担当" title="${title}"${more}>\n\n${inside}\n\n</Step>\n\n`;
const [one, two, three] = [
  step('s1', '本人を確認します'),
  step('s2', '届書を審査します'),
  step('s3', '結果を伝えます'),
];

const aTable = (head: string, ...rows: string[]) => [head, '--- | ---', ...rows].map((row) => `| ${row} |\n`).join('');
const facts = (owner: string, forms: string[]) => [
  { key: 'title', label: '手順書名', values: ['転入届の受付'] },
  { key: 'owner', label: '主管の職', values: [owner] },
  { key: 'forms', label: '様式・帳票', values: forms },
];
const text = (id: string, body: string): ProcedureText => ({
  id,
  title: `手順書${id}`,
  facts: [],
  blocks: read(body),
});
const compareFacts = (before: ProcedureText['facts'], after: ProcedureText['facts']) =>
  compareProcedure({ ...text('a', ''), facts: before }, { ...text('a', ''), facts: after }).rows;
const shown = ({ id, rows }: Comparison) => [id, ...rows.map(showRow)];

describe('the conventions of 新旧対照表', () => {
  test.each([
    [
      'added',
      '一つ目の文です。\n',
      '一つ目の文です。\n\n余白に印を押します。\n',
      ['（略）1', '追加 | 〔余白に印を押します。〕 | （新設）'],
    ],
    [
      'deleted',
      '一つ目の文です。\n\n余白に印を押します。\n',
      '一つ目の文です。\n',
      ['（略）1', '削除 | （削る） | 〔余白に印を押します。〕'],
    ],
    [
      'changed',
      '届出は窓口で受けます。\n',
      '届出は郵送で受けます。\n',
      ['変更 | 届出は〔郵送〕で受けます。 | 届出は〔窓口〕で受けます。'],
    ],
    [
      'replaced by another',
      '一つ目の文です。\n\n鍵を返す。\n',
      '一つ目の文です。\n\n電話番号\n',
      ['（略）1', '変更 | 〔電話番号〕 | 〔鍵を返す。〕'],
    ],
    ['the same but for white space and ruby', '住民 票\n', '<ruby>住民<rt>じゅうみん</rt></ruby>票\n', []],
    [
      'the same but for the comma in a fee',
      '<Fee item="写し" yen="12000" />\n',
      '<Fee item="写し" yen="12,000" />\n',
      [],
    ],
    ['the same but for the kind of list', '- 印鑑\n- 委任状\n', '1. 印鑑\n2. 委任状\n', []],
    [
      'another target of a link',
      '[要領](a-001.mdx)を見ます。\n',
      '[要領](a-002.mdx)を見ます。\n',
      ['変更 | 要領を見ます。 リンク先：〔a-002〕 | 要領を見ます。 リンク先：〔a-001〕'],
    ],
    [
      'a heading in an item of a list',
      '- ### 手数料300円\n',
      '- ### 手数料500円\n',
      ['（略）1', '変更 | 手数料〔500円〕 | 手数料〔300円〕'],
    ],
  ])('a paragraph that is %s', (_, ...[before, after, rows]) => {
    expect(compare(before, after)).toEqual(rows);
  });

  test('a step that is added gives the later ones new numbers, which are not marked', () => {
    const rows = compare(one + three, one + step('s9', '要件を見ます') + three);
    expect(rows).toEqual([
      '（略）2',
      '追加 | 手順2 〔要件を見ます〕 行う人：〔窓口担当〕 | （新設）',
      '追加 | 〔本文です。〕 | （新設）',
      '（略）2',
    ]);
  });

  test('what leads to a step is compared by the step and not by its number', () => {
    const [a, b] = [
      step('s1', '見ます', { more: ' next="ない:s3;ある:終了"' }),
      step('s1', '見ます', { more: ' next="ない:s3;ある:s2"' }),
    ];
    expect(compare(a + two + three, a + step('s9', '要件を見ます') + two + three)).toHaveLength(4);
    expect(compare(a + two + three, b + two + three)[0]).toBe(
      '変更 | 手順1 見ます 行う人：窓口担当 次の手順：ない → 手順3 次の手順：ある → 〔手順2〕 | ' +
        '手順1 見ます 行う人：窓口担当 次の手順：ない → 手順3 次の手順：ある → 〔終了〕',
    );
  });

  test('a step that is moved is shown where it stood and where it stands, with its new text', () => {
    expect(
      compare(one + two + three, two + three + step('s1', '本人を確認します', { inside: '本文を改めました。' })),
    ).toEqual([
      '移動 | （手順3へ移動） | 手順1 本人を確認します 行う人：窓口担当',
      '移動・変更 | （手順3へ移動） | 本文〔です〕。',
      '（略）4',
      '移動 | 手順3 本人を確認します 行う人：窓口担当 | （手順1から移動）',
      '移動・変更 | 本文〔を改めました〕。 | （手順1から移動）',
    ]);
  });

  test('a step whose id was given to another is known by its title', () => {
    const rows = compare(
      one + two,
      one + step('s2', '旅券の期限を見ます', { inside: '新しい本文です。' }) + step('s3', '届書を審査します'),
    );
    expect(rows.map((row) => row.slice(0, 10))).toEqual(['（略）2', '追加 | 手順2 〔', '追加 | 〔新しい本', '（略）2']);
  });

  test('a paragraph that is moved to another step says so', () => {
    const text = '書類はその場で返し、写しを取りません。';
    const rows = compare(
      step('s1', '確認します', { inside: text }) + two,
      step('s1', '確認します', { inside: '口頭で聞きます。' }) +
        step('s2', '届書を審査します', { inside: `本文です。\n\n${text}` }),
    );
    expect(rows).toContain(`移動 | ${text} | （手順1から移動）`);
    expect(rows).toContain(`移動 | （手順2へ移動） | ${text}`);
  });

  test('a table is compared by row, and a row by cell', () => {
    const before = aTable('書類 | 部数', '届書 | 1部', '委任状 | 1部');
    expect(compare(before, aTable('書類 | 部数', '届書 | 2部', '理由書 | 1部', '委任状 | 1部'))).toEqual([
      '（略）1',
      '変更 | 書類：届書 部数：〔2部〕 | 書類：届書 部数：〔1部〕',
      '追加 | 書類：〔理由書〕 部数：〔1部〕 | （新設）',
      '（略）1',
    ]);
  });

  test('another word in the head of a table marks the head alone', () => {
    const [before, after] = [aTable('書類 | 部数', '届書 | 1部'), aTable('様式 | 部数', '届書 | 1部')];
    expect(compare(before, after)).toEqual(['変更 | 表 〔様式〕 部数 | 表 〔書類〕 部数', '（略）1']);
  });
});

const posts = (owner: string, deputy: string) => [
  { key: 'owner', label: '主管の職', values: [owner] },
  { key: 'deputy', label: '副担当の職', values: [deputy] },
];

describe('facts', () => {
  test('are rows with their labels, a list line by line', () => {
    const rows = compareFacts(
      facts('住民記録担当主任', ['届書', '委任状']),
      facts('住民記録担当係長', ['届書', '理由書', '委任状']),
    );
    expect(rows.map(showRow)).toEqual([
      '変更 | 主管の職 住民記録担当〔係長〕 | 主管の職 住民記録担当〔主任〕',
      '変更 | 様式・帳票 届書 〔理由書〕 委任状 | 様式・帳票 届書 委任状',
    ]);
  });

  test('that change places are two changes, and nothing moved', () => {
    const rows = compareFacts(posts('認定担当主任', '認定担当'), posts('認定担当', '認定担当主任'));
    expect(rows.map(({ change }) => change)).toEqual(['changed', 'changed']);
  });

  test('that appear or vanish are added or deleted', () => {
    const part = { key: 'part', label: '担当範囲', values: ['郵送'] };
    expect(compareFacts([part], []).map(showRow)).toEqual(['削除 | （削る） | 担当範囲 〔郵送〕']);
  });
});

describe('procedures', () => {
  test('a new one and an abolished one are a row of their own', () => {
    const before = [text('a', '一です。\n'), text('b', '二です。\n'), text('c', '三です。\n')];
    const after = [text('a', '一です。\n'), text('c', '三と四です。\n'), text('d', '五です。\n')];
    expect(compareProcedures(before, after).map(shown)).toEqual([
      ['b', '廃止 | （削る） | b 〔手順書b〕', '（略）1'],
      ['c', '変更 | 三〔と四〕です。 | 三です。'],
      ['d', '新設 | d 〔手順書d〕 | （新設）', '（略）1'],
    ]);
  });

  test('the same text gives no row', () => {
    expect(compareProcedure(text('a', one + two), text('a', one + two)).rows).toEqual([]);
  });
});
