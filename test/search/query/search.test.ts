import { describe, expect, test } from 'vitest';
import { otherEditionSources } from '#search/headings/heading-sources.ts';
import { search } from '#search/query/search.ts';
import { aBody } from '../../support/a-body.ts';
import { aDictionary } from '../../support/a-dictionary.ts';
import { aManual, aProcedure, aWork } from '../../support/a-manual.ts';
import { memoryIndex } from '../../support/memory-index.ts';
import { aParagraph, ask, manual } from '../../support/searched-manual.ts';

const AS_OF = '2026-11-22';
const TENNYU = 'procedures/juki-001.html';
const INKAN = 'works/juki-002.html';

describe('the first result', () => {
  test.each([
    ['a title', '転入届', TENNYU],
    ['a part of a title', '入届の', TENNYU],
    ['a reading', 'てんにゅう', TENNYU],
    ['a reading with a vowel too short', 'てんにゅとどけ', TENNYU],
    ['a reading in katakana of half width', 'ﾃﾝﾆｭｳ', TENNYU],
    ['a reading in Latin letters', 'tennyuu', TENNYU],
    ['a reading that is two words', 'いんかんうけつけ', INKAN],
    ['an alias', '引っ越し', TENNYU],
    ['an abbreviated law with its article', '住基法22条', TENNYU],
    ['an article in kanji numerals', '住民基本台帳法第二十二条', TENNYU],
    ['an article without its law', '第２２条', TENNYU],
    ['a law that only the body cites', '住基法27条', TENNYU],
    ['a form by its number', '様式第１号', TENNYU],
    ['a form by its number in another order', '第1号様式', TENNYU],
    ['a system', '住民記録システム', TENNYU],
    ['a question of the body', '代理人でも', TENNYU],
    ['a word that stands only in the text', '朱肉', TENNYU],
    ['another okurigana', '差し押さえ', TENNYU],
    ['a post', '住民記録担当主任', TENNYU],
    ['an id', 'juki-001', TENNYU],
    ['a month', '4月', TENNYU],
    ['a month in full width', '４月', TENNYU],
    ['a word that the register relates to a title', '宛て先変更', TENNYU],
    ['a work without a procedure', '印鑑', INKAN],
    ['an abbreviation with another word', '国保 喪失', 'works/juki-004.html'],
    ['two words without a space', '国保喪失', 'works/juki-004.html'],
    ['what is said in place of a title', '赤ちゃんが生まれた', TENNYU],
    ['the same with another ending and without a particle', '赤ちゃん生まれました', TENNYU],
    ['a word that is said, inside a sentence', 'ハンコの方法を教えて', INKAN],
    ['an English name of two words', 'Stress Check', INKAN],
    ['a kanji that was taken for another', '印艦登録', INKAN],
    ['two characters swapped', '印鑑録登', INKAN],
    ['a word cut short', '印登', INKAN],
    ['a title that another manual gives it', '住み始めた', TENNYU],
    ['a law by its reading', 'じゅうみんきほんだいちょうほう', TENNYU],
    ['a system by its reading', 'じゅうみんきろくしすてむ', TENNYU],
    ['a word of another script before it', 'ネット国保', 'works/juki-004.html'],
    ['a verb without a particle', '印鑑壊したい', INKAN],
    ['a reading with a wrong mark', 'あてざきかえ', TENNYU],
    ['a compound of three readings', 'しゅにくさしおさえきんし', TENNYU],
  ])('is right for %s', async (_, query, url) => {
    expect((await ask(query)).urls[0]).toBe(url);
  });
});

describe('nothing is shown as found', () => {
  test.each([
    ['a work that was given up', '昔の業務'],
    ['a procedure that cannot be shown', '壊れた手順書'],
    ['nothing', ''],
    ['marks alone', '、。「」!?'],
    ['a word that stands nowhere', '宇宙ステーション'],
    ['a two-character word with a wrong kanji of another sound', '転職'],
    ['Latin letters without a meaning', 'zzzzqqqq'],
    ['half of a character', '\uD842'],
    ['marks that turn the direction of writing', '\u202E\u200F'],
    ['a short title of another manual', '飼い始めた'],
  ])('for %s', async (_, query) => {
    expect((await ask(query)).whole).toEqual([]);
  });

  test('for the opposite of what a phrase says', async () => {
    expect((await ask('保険料が払えない')).urls[0]).toBe('works/juki-004.html');
    expect((await ask('保険料が払える')).whole).toEqual([]);
  });
});

test('what a phrase is called comes before texts that hold its common words one by one', async () => {
  const said = aProcedure({ body: aBody([], { texts: [aParagraph('違う日に来た人には、後で送っておきます。')] }) });
  const both = memoryIndex(aManual({ ...manual, procedures: [said] }), AS_OF);
  expect((await ask('違う人に送った', both)).whole).toEqual(['works/juki-004.html']);
});

test('of a word in kana more than scattered pairs has to be in a heading', async () => {
  expect((await ask('どけてんにけ')).urls).toEqual([]);
  expect((await ask('いんかんとむむ')).urls).toEqual([INKAN]);
});

test('what follows の in a reading is read by itself too', async () => {
  expect((await ask('うけつけ 印鑑')).whole).toEqual([INKAN]);
});

test('two sounds are too few for a part of a compound', async () => {
  expect((await ask('とどきんし')).whole).toEqual([]);
});

test('entries with all words come before those with some, which are marked', async () => {
  const { hits, urls } = await ask('受付 印鑑');
  expect(urls[0]).toBe(INKAN);
  expect(hits.map(({ isPartial }) => isPartial)).toEqual([false, ...hits.slice(1).map(() => true)]);
});

test('says which other words were looked for, and which were found nowhere', async () => {
  const { words } = await ask('国保 ぬぬぬぬ');
  expect(words.map(({ written, isFound }) => [written, isFound])).toEqual([
    ['国保', true],
    ['ぬぬぬぬ', false],
  ]);
  expect(words[0]?.used.map(({ kind, written }) => [kind, written])).toContainEqual(['equal', '国民健康保険']);
});

test('shows a procedure in place of the work it covers', async () => {
  expect((await ask('転入届の受付')).whole).toEqual([TENNYU]);
});

test('never gives more than half of a manual that is not tiny', async () => {
  const works = Array.from({ length: 60 }, (_, at) =>
    aWork({ id: `juki-${100 + at}`, title: `第${at}回の会議`, kana: '' }),
  );
  const answer = await ask('会議', memoryIndex(aManual({ works, procedures: [] }), AS_OF));
  expect([answer.hits.length, answer.isCut]).toEqual([30, true]);
});

test('looks among the accepted entries before the list is cut', async () => {
  const works = Array.from({ length: 60 }, (_, at) =>
    aWork({ id: `juki-${100 + at}`, title: `第${at}回の会議`, kana: '' }),
  );
  const all = memoryIndex(aManual({ works, procedures: [] }), AS_OF);
  const { hits, entries, isCut } = await search('会議', all, (entry) => entry === 59);
  expect([hits.map(({ entry }) => entry), entries.length, isCut]).toEqual([[59], 60, false]);
});

test('knows a word by each of its rows in the registers', async () => {
  const dictionary = aDictionary([
    ['証', 'しょう', '保険の証', '転入届'],
    ['保険の証', 'しょう', '証', '印鑑登録'],
  ]);
  const both = memoryIndex(aManual({ ...manual, dictionary }), AS_OF);
  expect((await ask('保険の証', both)).urls).toEqual(expect.arrayContaining([TENNYU, INKAN]));
});

test('a reading that is the name of an object’s own property is only a reading', async () => {
  const dictionary = aDictionary([['作る人', 'constructor', '', '転入届']]);
  const odd = memoryIndex(aManual({ ...manual, dictionary }), AS_OF);
  expect((await ask('constructor', odd)).urls).toEqual([]);
});

test('reads only the beginning of what is pasted', async () => {
  expect((await ask(`転入届${'あ'.repeat(10_000)}`)).urls[0]).toBe(TENNYU);
});

test('an edition that is not in force is found by its own words, and says what it is', async () => {
  const url = 'procedures/juki-001/editions/1.html';
  const procedure = aProcedure({ title: '転入届と転居届の受付', aliases: ['住所変更'] });
  const sources = otherEditionSources(manual, AS_OF, [{ procedure, number: 1, state: '旧版', url }]);
  const old = memoryIndex(manual, AS_OF, sources);
  expect((await ask('住所変更', old)).urls).toEqual([url]);
  expect(sources[0]?.entry).toMatchObject({ state: '旧版', edition: '第1版', section: '戸籍住民課' });
  expect((await ask('住所変更')).whole).toEqual([]);
});
