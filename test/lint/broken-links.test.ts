import { expect, test } from 'vitest';
import { brokenParts } from '#lint/broken-links.ts';
import { lint } from '#lint/lint.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aMeasure } from '../support/a-register.ts';

const STEP = aUse('Step', { id: 's1', actor: '窓口担当', title: '受け取ります。' });
const RISK = aUse('Risk', { id: 'R-1', class: '転記誤り', scenario: '…', step: 's1' });

test.each([
  [aUse('Control', { id: 'C-1', risk: 'R-1', step: 's1', control: '照合', evidence: '欄' }), []],
  [
    aUse('Control', { id: 'C-1', risk: 'R-9', control: '照合', evidence: '欄' }),
    ['リスク（risk）「R-9」が、この手順書にありません。'],
  ],
  [
    aUse('Control', { id: 'C-1', risk: 'R-9', step: 's9', control: '照合', evidence: '欄' }),
    ['手順（step）「s9」が、この手順書にありません。', 'リスク（risk）「R-9」が、この手順書にありません。'],
  ],
  [
    aUse('Risk', { id: 'R-2', class: '漏れ', scenario: '…', step: 's9' }),
    ['手順（step）「s9」が、この手順書にありません。'],
  ],
])('of a part %j is told: %j', (use, messages) => {
  const procedure = aProcedure({ body: aBody([STEP, RISK, use]) });
  expect(brokenParts(procedure).map(({ message }) => message)).toEqual(messages);
});

const linksOf = (parts: Parameters<typeof aManual>[0]) =>
  lint(aManual(parts), '2026-11-22').flatMap(({ ruleId, file, message }) =>
    ruleId === 'links-resolve' ? [`${file} ${message}`] : [],
  );

test('works and procedures of a measure that do not exist are told', () => {
  const measures = [aMeasure({ works: ['juki-001', 'juki-099'], procedures: ['juki-001', 'juki-098'] })];
  expect(linksOf({ measures })).toEqual([
    'registers/measures.yaml 手順書「juki-098」がありません。',
    'registers/measures.yaml 業務「juki-099」がありません。',
  ]);
});

test('a work without a procedure is told as such, and no other procedure is suggested', () => {
  const works = [aWork(), aWork({ id: 'juki-002', title: '転居届の受付' })];
  const procedures = [aProcedure({ related: ['juki-002'] })];
  const found = lint(aManual({ works, procedures }), '2026-11-22').filter(({ ruleId }) => ruleId === 'links-resolve');
  expect(found.map(({ message, fix }) => [message, fix])).toEqual([
    [
      '手順書「juki-002」がありません。',
      '業務「転居届の受付」（juki-002）はありますが、手順書がありません。手順書を作るか、リンクや番号を消してください。',
    ],
  ]);
});
