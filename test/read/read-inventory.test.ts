import { describe, expect, test } from 'vitest';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { placeOf } from '#model/place.ts';
import { knownNames } from '#read/known-names.ts';
import { readInventory } from '#read/read-inventory.ts';
import { aSection } from '../support/a-manual.ts';
import { aForm, aLaw, aSystem } from '../support/a-register.ts';
import { inventoryCsv, type InventoryCells } from '../support/inventory-csv.ts';

const names = knownNames({ laws: [aLaw()], forms: [aForm()], systems: [aSystem()] });
const read = (text: string) => readInventory(text, aSection(), names);
const GOOD: InventoryCells = { id: 'juki-002', title: '転居届の受付' };

/** Reads one row with `cells` between two good ones; what is told of it, and how many rows count. */
const readRow = (cells: InventoryCells) => {
  const { works, notices } = read(inventoryCsv([{}, { id: 'juki-009', ...cells }, GOOD]));
  return {
    work: works.find(({ source }) => source.line === 3),
    others: works.filter(({ source }) => source.line !== 3).map(({ id }) => id),
    notices: notices.map(({ ruleId, line }) => `${line} ${ruleId}`),
  };
};

test('reads every column of a complete row', () => {
  const { works, notices } = read(inventoryCsv([{}]));
  expect(notices).toEqual([]);
  expect(works).toMatchObject([
    {
      id: 'juki-001',
      section: 'koseki-jumin',
      legalBasis: ['住民基本台帳法第22条'],
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      peakMonths: [3, 4],
      deadlines: [{ label: '届出期間', rule: '転入をした日から14日以内', basis: '住民基本台帳法第22条' }],
      volume: 1200,
      money: ['なし'],
      isTrialHost: false,
      approval: undefined,
      status: '現行',
    },
  ]);
});

test('tells where each cell of a work stands, behind a cell of several lines too', () => {
  const text = inventoryCsv([{ purpose: '一\n二' }, GOOD]);
  const { works } = read(text);
  const lines = works.map(({ source }) => ['id', 'purpose', 'status'].map((field) => placeOf(source, field).line));
  expect(lines).toEqual([
    [2, 2, 3],
    [4, 4, 4],
  ]);
  expect(works.map(({ source }) => placeOf(source, 'id').column)).toEqual([1, 1]);
  const { line, column } = placeOf(works[1]!.source, 'title');
  expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^転居届の受付,/u);
});

test('reads the file as Excel writes it', () => {
  const text = inventoryCsv([{ purpose: '一\n二' }, GOOD], '\n');
  expect(read(text).works).toHaveLength(2);
});

describe('a bad cell costs the cell, and its row and the others still count', () => {
  test.each<[InventoryCells, string[]]>([
    [{ frequency: 'ときどき' }, ['3 known-value']],
    [{ months: '年度末' }, ['3 known-value']],
    [{ peakMonths: '3月4日' }, ['3 known-value']],
    [{ title: '転入届の受付' }, ['3 known-value']],
    [{ volume: '約1,200件' }, ['3 known-value']],
    [{ difficulty: '9' }, ['3 known-value']],
    [{ owner: '継手 太郎' }, ['3 id-format']],
    [{ lastHandover: '2026-02-30' }, ['3 dates-exist']],
    [{ title: '長'.repeat(41) }, ['3 known-value']],
    [{ department: '総務部' }, ['3 known-value']],
    [{ sectionName: '職員課' }, ['3 known-value']],
    [{ isTrialHost: '検討中' }, ['3 known-value']],
    [{ money: '現金;小判' }, ['3 known-value']],
    [{ frequency: '', difficulty: '', volume: '' }, ['3 known-value']],
    [{ legalBasis: '', deputy: '', manualStatus: '' }, []],
    [{ frequency: 'ときどき', risk: '大' }, ['3 known-value', '3 known-value']],
  ])('%j', (cells, notices) => {
    expect(readRow(cells)).toMatchObject({ notices, work: { id: 'juki-009' }, others: ['juki-001', 'juki-002'] });
  });
});

describe('a row without a usable id or a title is reported and not counted', () => {
  test.each<[InventoryCells, string[]]>([
    [{ id: '' }, ['3 readable-row']],
    [{ title: '' }, ['3 readable-row']],
    [{ id: 'JUKI-009' }, ['3 id-format']],
    [{ id: 'juki009' }, ['3 id-format']],
    [{ id: 'jukikiroku-009' }, ['3 id-format']],
    [{ id: 'juki-9' }, ['3 id-format']],
    [{ id: '業務1' }, ['3 id-format', '3 readable-row']],
  ])('%j', (cells, notices) => {
    const row = readRow(cells);
    expect(row).toMatchObject({ work: undefined, others: ['juki-001', 'juki-002'] });
    expect(row.notices.toSorted()).toEqual(notices);
  });
});

test.each<[string, InventoryCells, string]>([
  ['a total', { id: '', title: '合計', volume: '5000' }, '合計や注記の行であれば、行ごと消してください。'],
  ['merged cells', { sectionName: '', unit: '' }, '同じ値を行ごとに書きます。'],
  ['a post by its name', { owner: '主任' }, 'section.yaml の posts の id'],
])('of %s, says what to do', (_, cells, fix) => {
  const { notices } = read(inventoryCsv([{}, { id: 'juki-009', ...cells }]));
  expect(notices.map((notice) => notice.fix)).toEqual([expect.stringContaining(fix)]);
});

test('reads the headings that offices have for their organisation', () => {
  const [first = '', ...rows] = inventoryCsv([{}]).split('\n');
  const headings = first.replace(',部,課,係・担当,', ',所管部,所管課,係名,');
  expect(headings).not.toBe(first);
  const { works, notices } = read([headings, ...rows].join('\n'));
  expect(notices).toEqual([]);
  expect(works).toMatchObject([{ id: 'juki-001', unit: '住民記録担当' }]);
});

test('of a heading that it does not know, names the page with the headings and not all of them', () => {
  const [first = '', ...rows] = inventoryCsv([{}]).split('\n');
  const { notices } = read([`${first.trimEnd()},備考欄`, ...rows.map((row) => row && `${row.trimEnd()},x`)].join('\n'));
  expect(notices.map(({ fix }) => fix)).toEqual([
    '「作成の手引」の「書く項目」にある見出しに直すか、列を削ってください。',
  ]);
});

test('takes the field of the section where the row names none', () => {
  expect(readRow({ domain: '' }).work?.domain).toBe('市民');
  expect(readRow({ domain: '税' }).work?.domain).toBe('税');
});

test.each([
  ['現行', '現行'],
  ['', '現行'],
  ['廃止', '廃止'],
] as const)('a row whose state is %j is %s', (written, status) => {
  expect(readRow({ status: written }).work?.status).toBe(status);
});

test('reads a first survey of core columns only, with the headings other offices use', () => {
  const headings: Record<string, string> = {
    title: '事務名',
    frequency: '発生頻度',
    owner: '主査',
    manualStatus: 'マニュアルの有無',
  };
  const core = INVENTORY_COLUMNS.filter(({ isCore }) => isCore).toReversed();
  const values: Record<string, string> = {
    manualStatus: '有',
    months: '4月~5月',
    department: '市民環境部',
    sectionName: '戸籍住民課',
  };
  const text = `${core.map(({ key, heading }) => headings[key] ?? heading).join(',')}\n${core.map(({ key, example }) => values[key] ?? example).join(',')}\n`;
  const { works, notices } = read(text);
  expect(notices).toEqual([]);
  expect(works).toMatchObject([{ id: 'juki-001', manualStatus: '整備済', months: [4, 5], risk: undefined, forms: [] }]);
});

test('a department that no row has is told once, since section.yaml may be the wrong one', () => {
  const { notices } = read(inventoryCsv([{ department: '福祉部' }, { id: 'juki-002', department: '福祉部' }]));
  expect(notices.map(({ line, message }) => [line, message])).toEqual([
    [2, '全ての行の部「福祉部」が section.yaml の「市民環境部」と違います。'],
  ]);
});

test.each([
  [8, 8, 1],
  [8, 6, 6],
  [4, 4, 4],
])('of %i rows, %i with a frequency that is none: %i findings', (rows, wrong, count) => {
  const cells = Array.from({ length: rows }, (_, at) => ({
    id: `juki-10${at}`,
    ...(at < wrong && { frequency: '通年' }),
  }));
  const { works, notices } = read(inventoryCsv(cells));
  expect(works).toHaveLength(rows);
  expect(notices).toHaveLength(count);
  expect(notices[0]).toMatchObject({ line: 2, ruleId: 'known-value' });
  expect(notices[0]?.message.includes(`など${wrong}行）`)).toBe(count === 1);
});
