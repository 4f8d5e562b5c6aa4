import type { Block, Comparison, MarkedLine } from '#model/comparison.ts';

const PATH = ['手順', '手順1　本人を確認します'];
const STEP: Block = {
  kind: 'Step',
  label: '手順1',
  key: 'Step:s1',
  parent: -1,
  path: ['手順'],
  lines: [
    { label: '', text: '本人を確認します' },
    { label: '時間', text: '5分' },
  ],
};
const KEPT: Block = {
  kind: 'paragraph',
  label: '',
  key: '',
  parent: 0,
  path: PATH,
  lines: [{ label: '', text: '変わらない文です。' }],
};

/** 新旧対照表 of 転入届の受付: a changed step, an unchanged text, an added one. */
export function aComparison(parts: Partial<Comparison> = {}): Comparison {
  return {
    id: 'juki-001',
    after: { title: '転入届の受付', edition: 4, effectiveFrom: '2027-04-01' },
    before: { title: '転入届の受付', edition: 3, effectiveFrom: '2026-04-01' },
    rows: [
      {
        change: 'changed',
        path: ['手順'],
        after: { block: STEP, lines: stepLines('5分') },
        before: { block: STEP, lines: stepLines('3分') },
        remark: '変更',
      },
      { change: 'omitted', path: PATH, blocks: [{ after: KEPT, before: KEPT }] },
      {
        change: 'added',
        path: PATH,
        after: { block: KEPT, lines: [{ label: '', pieces: [{ text: '=1+1と書きます。', mark: 'added' }] }] },
        before: { note: '（新設）' },
        remark: '追加',
      },
    ],
    ...parts,
  };
}

function stepLines(minutes: string): MarkedLine[] {
  return [
    { label: '', pieces: [{ text: '本人を確認します' }] },
    { label: '時間', pieces: [{ text: minutes, mark: 'changed' }] },
  ];
}
