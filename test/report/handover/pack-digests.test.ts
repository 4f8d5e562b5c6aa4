import { expect, test } from 'vitest';
import { aBody, aUse } from '../../support/a-body.ts';
import { aManual, aProcedure } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { aTerm } from '../../support/a-register.ts';

test('the digest of a procedure holds its deadlines, its key controls and its mistakes with their steps', () => {
  const body = aBody([
    aUse('Step', { id: 's1', actor: '窓口担当', title: '受け取ります。' }),
    aUse('Step', { id: 's2', actor: '係長', title: '照合します。', kcp: true }),
    aUse('Deadline', { label: '通知', rule: '14日以内', basis: '条例', type: '法定' }),
    aUse('Deadline', { label: '報告', rule: '毎月10日まで', type: '目安' }),
    { ...aUse('Mistake', { kind: '入力誤り', step: 's2', cause: '…', prevention: '読み上げ' }), text: '誤りました。' },
  ]);
  expect(aPack(aManual({ procedures: [aProcedure({ body })] })).digests).toMatchObject([
    {
      works: ['juki-001'],
      stepCount: 2,
      deadlines: [
        { label: '通知', rule: '14日以内', basis: '条例', isStatutory: true },
        { label: '報告', rule: '毎月10日まで', basis: '', isStatutory: false },
      ],
      keyControls: ['手順2 照合します。'],
      mistakes: [{ kind: '入力誤り', isNearMiss: false, step: '手順2 照合します。', prevention: '読み上げ' }],
    },
  ]);
});

test('the words of a pack stand by their reading', () => {
  const terms = [
    aTerm({ word: '住民', reading: 'じゅうみん' }),
    aTerm({ word: '受付', reading: 'うけつけ' }),
    aTerm({ word: '市民の言い方', reading: 'あ', written: ['転入'] }),
    aTerm({ word: '使わない言葉', reading: 'い', synonyms: [] }),
  ];
  expect(aPack(aManual({ terms })).words.map(({ word }) => word)).toEqual(['受付', '住民']);
});
