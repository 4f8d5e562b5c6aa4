import { describe, expect, test } from 'vitest';
import { ojtSheet } from '#report/ojt-sheet.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aProcedure } from '../support/a-manual.ts';

const CHECK = { by: 'ダブルチェック', what: '新住所', against: '届書', evidence: '照合欄' };
const body = aBody([
  aUse('Step', { id: 's1', actor: '窓口担当', title: '聞き取ります', minutes: '2' }),
  aUse('Check', { by: '本人', what: '氏名' }, { parent: 0 }),
  aUse('Step', { id: 's2', actor: '審査担当', title: '照合します', minutes: '3', kcp: true }),
  aUse('Caution', {}, { parent: 2 }),
  aUse('Check', CHECK, { parent: 3 }),
  aUse('Step', { id: 's3', actor: '窓口担当', title: '渡します' }),
  aUse('Decision', { question: '代理人の届出を受け付けるか' }),
  aUse('Case', { if: '委任状がない', then: '受け付けません', basis: '住民基本台帳法第27条' }, { parent: 6 }),
  aUse('Mistake', { kind: '入力誤り', step: 's2', cause: '番地の写し違い', prevention: '二人で照らす' }),
  aUse('Faq', { question: '届出はいつまでか', asker: '市民', script: '14日以内です。' }),
]);
const sheet = ojtSheet(aProcedure({ body }));

describe('ojtSheet', () => {
  test('has the steps in order, each with its checks, also those that stand deeper in it', () => {
    expect(sheet?.steps.map(({ number, checks }) => [number, checks])).toEqual([
      [1, ['本人：氏名']],
      [2, ['ダブルチェック：新住所']],
      [3, []],
    ]);
  });

  test('counts 重要管理ポイント and minutes, and says how many steps name no minutes', () => {
    expect(sheet).toMatchObject({ keyControlCount: 1, minutes: 5, conditionalMinutes: 0, untimedCount: 1 });
    const steps = [
      aUse('Step', { id: 's1', actor: '窓口担当', title: '聞き取ります', minutes: '2' }),
      aUse('Step', { id: 's2', actor: '窓口担当', title: '委任状を見ます', minutes: '7', when: '代理人が来た' }),
    ];
    expect(ojtSheet({ body: aBody(steps), isBroken: false })).toMatchObject({ minutes: 2, conditionalMinutes: 7 });
  });

  test('asks about checks of 重要管理ポイント, cases and what people ask, and answers with the words of the procedure', () => {
    expect(sheet?.questions).toEqual([
      {
        question: '手順2の「新住所」は、だれが、何と照らして確かめますか。',
        answer: '確かめる人：ダブルチェック。照らすもの：届書。残すもの：照合欄',
      },
      {
        question: '「代理人の届出を受け付けるか」を判断します。「委任状がない」のときは、どうしますか。',
        answer: '受け付けません（住民基本台帳法第27条）',
      },
      { question: '市民から「届出はいつまでか」と聞かれたら、どう答えますか。', answer: '14日以内です。' },
    ]);
  });

  test('tells in which step a mistake happened', () => {
    expect(sheet?.mistakes).toMatchObject([{ stepNumber: 2, kind: '入力誤り', isNearMiss: false }]);
  });

  test('is none for a procedure that must not be shown', () => {
    expect(ojtSheet(aProcedure({ body, isBroken: true }))).toBeUndefined();
  });

  test('asks and answers without what the procedure leaves out', () => {
    const bare = aBody([
      aUse('Step', { id: 's1', actor: '審査担当', title: '照合します', kcp: true }),
      aUse('Check', { by: '本人', what: '氏名' }, { parent: 0 }),
      aUse('Decision', { question: '受け付けるか' }),
      aUse('Case', { if: '委任状がない', then: '受け付けません' }, { parent: 2 }),
      { ...aUse('Faq', { question: 'いつまでか' }), text: '14日以内と答えます。' },
    ]);
    expect(
      ojtSheet({ body: bare, isBroken: false })?.questions.map(({ question, answer }) => [question, answer]),
    ).toEqual([
      ['手順1の「氏名」は、だれが、何と照らして確かめますか。', '確かめる人：本人'],
      ['「受け付けるか」を判断します。「委任状がない」のときは、どうしますか。', '受け付けません'],
      ['「いつまでか」と聞かれたら、どう答えますか。', '14日以内と答えます。'],
    ]);
  });
});
