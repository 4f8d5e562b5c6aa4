import { describe, expect, test } from 'vitest';
import { openLexicon } from '#search/lexicon/lexicon.ts';
import { lexiconFiles } from '#search/stored/lexicon-files.ts';
import { splitQuery } from '#search/query/split-query.ts';

const lexicon = openLexicon(
  lexiconFiles([
    { words: ['国保', '国民健康保険'] },
    { words: ['stress check', 'ストレスチェック'] },
    { words: ['赤ちゃんが生まれた'], written: ['出生届'] },
    { words: ['税金が払えない'], written: ['納税相談'] },
    { words: ['物を買う'], written: ['購入'] },
    { words: ['印鑑をなくした'], written: ['印鑑登録'] },
    { words: ['介護保険'] },
    { words: ['受け付けたまま'], written: ['処理の遅れ'] },
    { words: ['道路でけが'], written: ['管理の責任'] },
    { words: ['名字が変わった'], written: ['印鑑登録'] },
    { words: ['名字を変えたい'], written: ['入籍届'] },
    { words: ['病気で働けない'], written: ['障害年金'] },
    { words: ['施設に送ってほしい'], written: ['送付先'] },
    ...['教えて', '手続き', '必要', '何ですか', '方法'].map((word) => ({ words: [word], isStop: true as const })),
  ]),
);
const words = (query: string) => splitQuery(query, lexicon).concepts.map(({ written }) => written);
const lengths = (query: string) => splitQuery(query, lexicon).stretches.map(({ length }) => length);

describe('splitQuery', () => {
  test.each([
    ['転入届 期限', ['転入届', '期限']],
    ['転入届　期限', ['転入届', '期限']],
    ['  転入届  ', ['転入届']],
    ['住民票の写し', ['住民票', '写し']],
    ['転入届に必要な持ち物は何ですか', ['転入届', '持ち物']],
    ['国保をやめる手続きを教えて', ['国保', 'やめる']],
    ['赤ちゃんが生まれました', ['赤ちゃんが生まれた']],
    ['税金払えない', ['税金払えない']],
    ['物を買いたい', ['物を買う']],
    ['印鑑 なくした', ['印鑑 なくした']],
    ['印鑑を　なくした', ['印鑑を　なくした']],
    ['印鑑 期限 なくした', ['印鑑', '期限', 'なくした']],
    ['介護 保険', ['介護', '保険']],
    ['税金 払えない', ['税金 払えない']],
    ['名字　変える', ['名字を変えたい']],
    ['名字が変わる', ['名字が変わった']],
    ['受付に印鑑', ['受付', '印鑑']],
    ['受付が印鑑', ['受付', '印鑑']],
    ['受け付けてから', ['受け付けたまま']],
    ['道路に印鑑', ['道路', '印鑑']],
    ['道路でけがをした', ['道路でけが']],
    ['妊婦さんが来た', ['妊婦', '来た']],
    ['更新しました', ['更新']],
    ['stress check', ['stress check']],
    ['パスワードを忘れた', ['パスワード', '忘れ']],
    ['いんかんとうろく', ['いんかんとうろく']],
    ['住基法第22条', ['住基法第22条']],
    ['手続き', ['手続き']],
    ['', []],
    ['　、。', []],
  ])('%j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  test('a phrase with a space in it is one stretch of the query, as without it', () => {
    expect(lengths('印鑑 なくした')).toEqual(lengths('印鑑なくした'));
    expect(lengths('介護 保険')).toEqual([2, 2]);
  });

  test('a verb counts less than a noun', () => {
    const [noun, verb] = splitQuery('パスワードを忘れた', lexicon).concepts;
    expect(verb?.weight).toBeLessThan(noun?.weight ?? 0);
  });

  test.each([
    ['a verb in kana', '病院にかかった', [1, 0.15]],
    ['what belongs to a verb', '病院が閉じられなくなった', [1, 0.15, 0.15]],
    ['a verb with the particle that it begins with', '手当がもらえない', [1, 0.15]],
    ['a noun in kana', '住民票とはんこ', [1, 1]],
    ['a noun with okurigana', '年寄りの保険', [1, 1]],
  ])('weighs %s', (_, query, expected) => {
    expect(splitQuery(query, lexicon).concepts.map(({ weight }) => weight)).toEqual(expected);
  });

  test('stop words inside a phrase say nothing of it', () => {
    const stop = openLexicon(lexiconFiles([{ words: ['病気で働けない'] }, { words: ['なった'], isStop: true }]));
    const [phrase] = splitQuery('病気で働けなくなった', stop).concepts;
    expect(phrase?.inner?.map(({ written }) => written)).not.toContain('なった');
  });

  test.each([
    ['カード再発行', [['カード', '再発行']]],
    ['カード落とした', [['カード', '落']]],
    ['看板出したい', [['看板', '出し']]],
    [
      '書類間違えた',
      [
        ['書類間', '違え'],
        ['書類', '間違え'],
      ],
    ],
    ['転入届', []],
    ['転入届は', []],
  ])('%s may be cut', (query, expected) => {
    const [concept] = splitQuery(query, lexicon).concepts;
    expect((concept?.cuts ?? []).map((cut) => cut.map(({ written }) => written))).toEqual(expected);
  });
});
