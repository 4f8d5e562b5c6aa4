import { expect, test } from 'vitest';
import type { ComponentUse } from '#model/body.ts';
import { mistakesReport } from '#report/mistakes-report.ts';
import { riskControls } from '#report/risk-control.ts';
import { riskControlReport } from '#report/risk-control-report.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';

const step = aUse('Step', { id: 's1', actor: '窓口担当', title: '入力します。' });
const risk = aUse(
  'Risk',
  { id: 'R-juki-001-01', class: '確認漏れ・転記誤り', scenario: '…', step: 's1' },
  { line: 30 },
);
const control = (more: Record<string, string> = {}) =>
  aUse('Control', { id: 'C-juki-001-01', risk: 'R-juki-001-01', control: '照合します。', evidence: '照合欄', ...more });
const mistake = (at: string) => aUse('Mistake', { kind: '入力誤り', step: at, cause: '…', prevention: '…' });
const matrix = (...uses: ComponentUse[]) => aManual({ procedures: [aProcedure({ body: aBody([step, ...uses]) })] });

test('joins a risk with its control at its step, and tells the line', () => {
  const [row] = riskControlReport.table(matrix(risk, control()), '2026-11-22').rows;
  expect(row).toMatchObject({
    works: 'juki-001 転入届の受付',
    step: '手順1 入力します。',
    'risk-id': 'R-juki-001-01',
    'control-id': 'C-juki-001-01',
    gaps: '',
    line: 30,
  });
});

test.each([
  ['a risk without control', [risk], [['no-control']]],
  ['a control without risk', [control()], [['no-risk']]],
  ['a control without evidence', [risk, control({ evidence: '' })], [['no-evidence']]],
  ['a doer who checks himself', [risk, control({ doer: '係', checker: '係' })], [['same-person']]],
  ['nothing where two persons act', [risk, control({ doer: '係', checker: '係長' })], [[]]],
  ['one line for each control of a risk', [risk, control(), control({ id: 'C-juki-001-02' })], [[], []]],
])('finds %s', (_, uses, gaps) => {
  expect(riskControls(matrix(...uses)).map((row) => row.gaps)).toEqual(gaps);
});

test('says of a risk that no control answers it', () => {
  const other = aUse('Risk', { id: 'R-juki-001-02', class: '災害', scenario: '…' });
  const rows = riskControls(matrix(other, risk, control())).filter(({ gaps }) => gaps.includes('no-control'));
  expect(rows.map((row) => row.risk?.attributes['id'])).toEqual(['R-juki-001-02']);
});

test.each([
  [{ likelihood: '2', impact: '3' }, 6],
  [{ likelihood: '2' }, undefined],
  [{ impact: '3' }, undefined],
])('multiplies likelihood and impact of %o', (attributes, score) => {
  const [row] = riskControls(matrix(aUse('Risk', { ...risk.attributes, ...attributes })));
  expect(row?.score).toBe(score);
});

test('counts the mistakes at the step of the risk', () => {
  expect(riskControls(matrix(risk, mistake('s1'), mistake('s1'), mistake('s2')))[0]?.mistakeCount).toBe(2);
});

test('lists mistakes and near misses with their step', () => {
  const uses = [
    aUse('Mistake', { kind: '入力誤り', step: 's1', cause: '思い込み', prevention: '照合' }, { text: '誤入力した。' }),
    aUse('Mistake', { kind: '誤交付', step: 's9', cause: '…', prevention: '…', nearMiss: true }),
  ];
  const { rows } = mistakesReport.table(matrix(...uses), '2026-11-22');
  expect(rows.map((row) => [row['class'], row['step'], row['text']])).toEqual([
    ['ミス', '手順1 入力します。', '誤入力した。'],
    ['ヒヤリ・ハット', 's9', ''],
  ]);
});
