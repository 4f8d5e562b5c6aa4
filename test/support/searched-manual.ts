import { search, type SearchAnswer } from '#search/query/search.ts';
import { aBody, aUse } from './a-body.ts';
import { aDictionary } from './a-dictionary.ts';
import { aManual, aProcedure, aWork } from './a-manual.ts';
import { aTerm } from './a-register.ts';
import { memoryIndex } from './memory-index.ts';

const AS_OF = '2026-11-22';

/** A block of text in a body. */
export const aParagraph = (text: string) => ({ text, kind: 'paragraph', within: -1, line: 20, column: 1 }) as const;

/** A manual of few words, each there to be found in a way of its own. */
export const manual = aManual({
  works: [
    aWork({ months: [4, 5] }),
    aWork({ id: 'juki-002', title: '印鑑登録の受付', kana: 'いんかんとうろくのうけつけ', forms: [], legalBasis: [] }),
    aWork({ id: 'juki-003', title: '昔の業務', status: '廃止' }),
    aWork({
      id: 'juki-004',
      title: '国民健康保険の資格喪失',
      kana: 'こくみんけんこうほけんのしかくそうしつ',
      forms: [],
      legalBasis: [],
      purpose: '',
    }),
    aWork({
      id: 'juki-005',
      title: '国民健康保険の資格取得',
      kana: 'こくみんけんこうほけんのしかくしゅとく',
      forms: [],
      legalBasis: [],
      purpose: '',
    }),
  ],
  procedures: [
    aProcedure({
      body: aBody(
        [aUse('Faq', { question: '代理人でもよいか' }), aUse('Law', { name: '住民基本台帳法', article: '第27条' })],
        { texts: [aParagraph('朱肉を使わない印は受け付けません。差押えの禁止を確かめます。')] },
      ),
    }),
    aProcedure({ id: 'juki-009', title: '壊れた手順書', work: ['juki-009'], isBroken: true }),
  ],
  terms: [aTerm(), aTerm({ word: '宛先替え', reading: 'あてさきがえ', synonyms: ['宛て先変更'], written: ['転入届'] })],
  dictionary: aDictionary(
    [
      ['国保', 'こくほ', '国民健康保険', ''],
      ['赤ちゃんが生まれた', 'あかちゃんがうまれた', '', '出生届;転入届'],
      ['ハンコ', 'はんこ', '', '印鑑登録'],
      ['保険料が払えない', 'ほけんりょうがはらえない', '', '資格喪失'],
      ['stress check', '', 'ストレスチェック;印鑑登録', ''],
      ['朱肉', 'しゅにく', '', ''],
      ['差押え', 'さしおさえ', '', ''],
      ['禁止', 'きんし', '', ''],
      ['違う人に送った', '', '', '資格喪失'],
      ['住み始めた', '', '', '転入届の受理'],
      ['飼い始めた', '', '', '印の発行'],
    ],
    { stop: ['方法', '教えて', '手続'], confusable: ['鑑艦監', '屈届'] },
  ),
});

const index = memoryIndex(manual, AS_OF);

/** The answer to a query, with the addresses of what was found, and of what holds all that was asked for. */
export async function ask(
  query: string,
  within = index,
): Promise<SearchAnswer & { urls: string[]; whole: (string | undefined)[] }> {
  const answer = await search(query, within);
  return {
    ...answer,
    urls: answer.hits.map(({ entry }) => within.sources[entry]?.entry.url ?? ''),
    whole: answer.hits.filter(({ isPartial }) => !isPartial).map(({ entry }) => within.sources[entry]?.entry.url),
  };
}
