import { expect, test } from 'vitest';
import { bodyQuery, bodyTokens } from '#search/bodies/body-tokens.ts';
import { type BodyRecord, bodyRecords, otherEditionRecords } from '#search/bodies/body-record.ts';
import { bodyShards } from '#search/bodies/body-shards.ts';
import { aBody, aUse } from '../../support/a-body.ts';
import { aManual, aProcedure } from '../../support/a-manual.ts';

const text = { text: 'ｺﾋﾟｰを１部とります。', kind: 'paragraph', within: -1, line: 22, column: 1 } as const;
const heading = { depth: 2, text: '準備するもの', id: 'h-準備するもの', line: 21, column: 1 };

test('divides what a procedure says by its headings and steps, each with its place on the page', () => {
  const step = { ...aUse('Step', { id: 's1', title: '届書を確認します。', actor: '窓口担当' }), line: 30 };
  const body = aBody([step], { headings: [heading], texts: [text] });
  const [record] = bodyRecords(aManual({ procedures: [aProcedure({ body })] }));
  expect(record?.url).toBe('procedures/juki-001.html');
  expect(record?.passages).toEqual([
    { anchor: '', label: '転入届の受付', text: '市外から転入した人の届出を受け、住民票を作成します。' },
    { anchor: 'h-準備するもの', label: '準備するもの', text: 'ｺﾋﾟｰを１部とります。' },
    { anchor: 'step-s1', label: '手順1 届書を確認します。', text: '窓口担当' },
  ]);
});

test('leaves out procedures that cannot be shown', () => {
  const procedures = [aProcedure({ isBroken: true }), aProcedure({ id: 'juki-002', body: undefined })];
  expect(bodyRecords(aManual({ procedures }))).toEqual([]);
});

test('keeps other editions apart, at their own address', () => {
  const url = 'procedures/juki-001/editions/1.html';
  const procedure = aProcedure({ body: aBody([], { texts: [text] }) });
  const [record] = otherEditionRecords([{ procedure, number: 1, state: '旧版', url }]);
  expect(record?.url).toBe(url);
});

test('a phrase asks for the pairs that the text is indexed by', () => {
  const tokens = bodyTokens([{ anchor: '', label: '届出', text: '第22条の2とＵＳＢ' }]);
  expect(bodyQuery(['届', '出'])).toEqual({ query: '"届出"', length: 1 });
  for (const phrase of [['届', '出'], ['22条の2'], ['usb'], ['22条の2', 'と', 'usb']])
    for (const token of bodyQuery(phrase)?.query.slice(1, -1).split(' ') ?? ['?'])
      expect(tokens.split(' ')).toContain(token);
  expect(tokens.split(' ')).not.toContain(bodyQuery(['22条'])?.query.slice(1, -1));
});

test('a single character is left to the headings', () => {
  expect(bodyQuery(['税'])).toBeUndefined();
});

test('the same procedure is always in the same part, and few procedures are one part', () => {
  const records = Array.from({ length: 1000 }, (_, at): BodyRecord => ({
    url: `procedures/juki-${at}.html`,
    passages: [],
  }));
  const shards = bodyShards(records);
  const place = (url: string, parts: typeof shards) =>
    parts.findIndex((part) => part.some((record) => record.url === url));
  const changed = bodyShards(
    records.with(500, { url: 'procedures/juki-500.html', passages: [{ anchor: '', label: '', text: '別' }] }),
  );
  expect(records.every(({ url }) => place(url, shards) === place(url, changed))).toBe(true);
  expect(Math.max(...shards.map(({ length }) => length))).toBeLessThan(250);
  expect(bodyShards(records.slice(0, 300))).toHaveLength(1);
});
