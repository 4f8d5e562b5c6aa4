import Encoding from 'encoding-japanese';
import { describe, expect, test } from 'vitest';
import type { SuccessorTicks } from '#model/successor-stage.ts';
import { decodeCsv } from '#client/successor/decode-csv.ts';
import { importChecklist } from '#client/successor/import-checklist.ts';
import { readSuccessorCsv } from '#client/successor/read-successor-csv.ts';
import { writeSuccessorCsv } from '#client/successor/write-successor-csv.ts';

const POST = {
  id: 'juki-kiroku-shunin',
  label: '戸籍住民課 住民記録担当主任',
  works: [
    { id: 'juki-001', title: '転入届の受付', role: '主担当' },
    { id: 'juki-002', title: '=1+1の受付', role: '副担当' },
  ],
};
const TICKS: SuccessorTicks = new Map([['juki-001', ['2026-04-01', '2026-04-03', '○', '']]]);
const HEADINGS = '業務ID,受領,説明を受けた,一緒にやった,一人でできる';

const readLines = (...lines: readonly string[]) => readSuccessorCsv([...lines, ''].join('\n'), POST);

describe('writeSuccessorCsv', () => {
  const csv = writeSuccessorCsv(POST, TICKS);

  test('opens in Excel: a byte-order mark, CRLF and Japanese headings', () => {
    expect(csv.startsWith('\uFEFF"職の記号","職","業務ID","業務名","担当","受領",')).toBe(true);
    expect(csv.split('\r\n')[0]).toMatch(/"一緒にやった","一人でできる","記入日","記入日（和暦）"$/);
  });

  test('has a row for every work, with the latest day of the row', () => {
    expect(csv.split('\r\n')[1]).toContain(
      '"juki-001","転入届の受付","主担当","2026-04-01","2026-04-03","○","","2026-04-03"',
    );
    expect(csv.split('\r\n')[2]).toContain('"juki-002"');
  });

  test('makes a cell that a spreadsheet would run harmless', () => {
    expect(csv).toContain(`"'=1+1の受付"`);
  });

  test.each([
    ['UTF-8', (text: string) => new TextEncoder().encode(text)],
    [
      'CP932, as Excel saves it',
      (text: string) =>
        new Uint8Array(Encoding.convert(Encoding.stringToCode(text.slice(1)), { to: 'SJIS', from: 'UNICODE' })),
    ],
  ])('is read again in %s', (_, encode) => {
    const { ticks, problems } = importChecklist({ name: 'a.csv', bytes: encode(csv) }, POST, new Map());
    expect(problems).toEqual([]);
    expect(ticks.get('juki-001')).toEqual(TICKS.get('juki-001'));
  });
});

describe('readSuccessorCsv', () => {
  test.each([
    ['2026/4/1', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
    ['○', '○'],
    ['済', '○'],
    ['×', ''],
    ['', ''],
  ])('reads the cell %j as %j', (cell, tick) => {
    expect(readLines(HEADINGS, `juki-001,${cell},,,`).ticks.get('juki-001')).toEqual([tick, '', '', '']);
  });

  test('gives a bare mark the day of its row', () => {
    const { ticks } = readLines(`${HEADINGS},記入日`, 'juki-001,○,,,,R8.4.1');
    expect(ticks.get('juki-001')?.[0]).toBe('2026-04-01');
  });

  test.each([
    ['wrong headings', ['業務,受領', 'juki-001,○'], /^1行目：見出し「業務ID」「説明を受けた」/],
    ['an unknown work', [HEADINGS, 'juki-999,○,,,'], /^2行目：業務ID「juki-999」は/],
    ['a row that is too long', [HEADINGS, 'juki-001,○,,,,,余分'], /^2行目：列が見出しより多く/],
    ['a word that is no date', [HEADINGS, 'juki-001,○,あした,,'], /^2行目：「説明を受けた」の欄の「あした」/],
    ['a day that does not exist', [HEADINGS, 'juki-001,2026-02-30,,,'], /^2行目：「受領」の欄の「2026-02-30」/],
    ['a quote that is not closed', [HEADINGS, '"juki-001,○,,,'], /^2行目：「"」が正しく閉じられていません/],
    ['a row of another post', [`職の記号,${HEADINGS}`, 'kaik-kacho,juki-001,○,,,'], /^2行目：別の職「kaik-kacho」/],
  ])('names the line of %s', (_, lines, problem) => {
    const { problems } = readLines(...lines);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test('reads the rest of a file and of a row that is partly wrong', () => {
    const { ticks } = readLines(HEADINGS, 'juki-999,○,,,', 'juki-001,○,あした,,', 'juki-002,,,,○');
    expect([...ticks]).toEqual([
      ['juki-001', ['○', '', '', '']],
      ['juki-002', ['', '', '', '○']],
    ]);
  });
});

describe('decodeCsv', () => {
  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff, 0xff])],
    ['a file of 2 MB', new Uint8Array(2_000_000)],
  ])('says that %s cannot be read', (_, bytes) => {
    expect(decodeCsv(bytes)).toHaveProperty('problem');
  });
});
