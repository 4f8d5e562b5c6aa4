import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { comparisonCsv, comparisonsCsv } from '#format/comparison-csv.ts';
import { comparisonDocx } from '#format/comparison-docx.ts';
import { formatComparison } from '#format/format-comparison.ts';
import type { Comparison } from '#model/comparison.ts';
import { aComparison } from '../support/a-comparison.ts';

test('新旧対照表 for the terminal gives it no command', () => {
  const text = formatComparison([aComparison({ rows: [aMovedRow('文\u001B[2J')] })], {
    title: '題',
    order: 'after-first',
  });
  expect(text).toContain('文〔U+001B〕[2J');
});

describe('新旧対照表 as CSV', () => {
  test('has a byte-order mark, CRLF and the marks as words', () => {
    expect(comparisonCsv(aComparison(), 'after-first')).toBe(
      '\uFEFF"項","改正後","改正前","備考"\r\n' +
        '"手順","手順1　本人を確認します\n時間：【変更】5分【／変更】","手順1　本人を確認します\n時間：【変更】3分【／変更】","変更"\r\n' +
        '"","（略）","（略）",""\r\n' +
        '"手順 ＞ 手順1　本人を確認します","【追加】=1+1と書きます。【／追加】","（新設）","追加"\r\n',
    );
  });

  test('has the old text on the left where that is the habit', () => {
    const [head] = comparisonCsv(aComparison(), 'before-first').split('\r\n');
    expect(head).toBe('\uFEFF"項","改正前","改正後","備考"');
  });

  test('of many procedures names each', () => {
    const [head, first] = comparisonsCsv([aComparison()], 'after-first').split('\r\n');
    expect(head).toContain('"手順書番号","手順書名","項"');
    expect(first).toMatch(/^"juki-001","転入届の受付","手順"/u);
  });

  test('makes formulas harmless', () => {
    const row = aComparison({ rows: [aMovedRow('=HYPERLINK("x")')] });
    expect(comparisonCsv(row, 'after-first')).toContain('"\'=HYPERLINK(""x"")"');
  });
});

function aMovedRow(text: string): Comparison['rows'][number] {
  const block = { kind: 'paragraph' as const, label: '', key: '', parent: -1, path: [], lines: [{ label: '', text }] };
  const after = { block, lines: [{ label: '', pieces: [{ text }] }] };
  return { change: 'movedTo', path: [], after, before: { note: '（後ろから移動）' }, remark: '移動' };
}

function headsOf(xml: string): (string | undefined)[] {
  const [head = ''] = /<w:tr>.*?<\/w:tr>/su.exec(xml) ?? [];
  return Array.from(head.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu), ([, text]) => text);
}

describe('新旧対照表 as a Word file', () => {
  const document = { title: '「転入届の受付」新旧対照表', lines: ['継手市'], order: 'after-first' as const };
  const xmlOf = async (comparison: Comparison, more: Partial<Parameters<typeof comparisonDocx>[1]> = {}) => {
    const files = unzipSync(await comparisonDocx([comparison], { ...document, ...more }));
    return strFromU8(files['word/document.xml'] ?? new Uint8Array());
  };

  test('is A4 landscape with a head that is repeated', async () => {
    const xml = await xmlOf(aComparison());
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/u);
    expect(xml).toContain('<w:tblHeader/>');
  });

  test('underlines what is changed and nothing else', async () => {
    const xml = await xmlOf(aComparison());
    const underlined = [...xml.matchAll(/<w:r><w:rPr><w:u w:val="(\w+)"\/><\/w:rPr><w:t[^>]*>([^<]*)/gu)];
    expect(underlined.map(([, kind, text]) => `${kind} ${text}`)).toEqual([
      'single 5分',
      'single 3分',
      'single =1+1と書きます。',
    ]);
  });

  test('tells title, dates in force, conventions and remarks', async () => {
    const xml = await xmlOf(aComparison());
    for (const words of [
      document.title,
      '継手市',
      '第4版（令和9年4月1日施行）',
      '第3版（令和8年4月1日施行）',
      '（略）',
      '（新設）',
      '追加',
      '変更',
    ]) {
      expect(xml).toContain(words);
    }
  });

  test('has the columns in the order that is asked for', async () => {
    expect(headsOf(await xmlOf(aComparison(), { order: 'after-first' }))).toEqual(['改正後', '改正前', '備考']);
    expect(headsOf(await xmlOf(aComparison(), { order: 'before-first' }))).toEqual(['改正前', '改正後', '備考']);
  });

  test('underlines the name of what has moved twice, and holds nothing that XML cannot', async () => {
    const xml = await xmlOf(aComparison({ rows: [aMovedRow('a\u0001<b>&')] }));
    expect(xml).toContain('a&lt;b&gt;&amp;');
    expect(xml).toContain('（後ろから移動）');
  });

  test('is the same bytes each time and says no time', async () => {
    const [first, second] = [
      await comparisonDocx([aComparison()], document),
      await comparisonDocx([aComparison()], document),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const properties = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
    expect(properties).toContain('2000-01-01T00:00:00Z');
    expect(properties).not.toMatch(/20[12]\d-/u);
  });
});
