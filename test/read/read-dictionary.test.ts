import { describe, expect, test } from 'vitest';
import { readBranches } from '#read/read-branches.ts';
import { readDictionary } from '#read/read-dictionary.ts';

const read = (files: Readonly<Record<string, string>>) => readDictionary(new Map(Object.entries(files)));
const places = (notices: readonly { ruleId: string; file: string; line: number }[]) =>
  notices.map(({ ruleId, file, line }) => `${ruleId} ${file.replace('registers/', '')}:${line}`);

describe('the dictionary of search', () => {
  test('is empty where a city has none of its files', () => {
    const { dictionary, notices } = read({});
    expect(Object.values(dictionary).every((list) => list.length === 0)).toBe(true);
    expect(notices).toEqual([]);
  });

  test('has words, what they equal and what is written for them, with their lines', () => {
    const { dictionary } = read({
      'registers/search-words.csv': '言葉,よみ,同じ言葉,言い換え,備考\n引っ越し,ひっこし,転宅;宅替え,転入届,\n',
    });
    expect(dictionary.searchWords).toMatchObject([
      { word: '引っ越し', reading: 'ひっこし', equal: ['転宅', '宅替え'], written: ['転入届'], source: { line: 2 } },
    ]);
  });

  test('may have two readings of one word, and not one row twice', () => {
    const { dictionary, notices } = read({
      'registers/readings.csv': '言葉,よみ\n遺言,いごん\n遺言,ゆいごん\n遺言,いごん\n',
    });
    expect(dictionary.readings).toHaveLength(2);
    expect(places(notices)).toEqual(['unique-id readings.csv:4']);
  });

  test('goes on past a row that cannot be read', () => {
    const { dictionary, notices } = read({
      'registers/search-words.csv': '言葉,よみ\n,ひっこし\n残業,ざんぎょう,多い\n出張,しゅっちょう\n',
      'registers/confusable-kanji.csv': 'よみ,漢字\nひょう,票標\nひょう,\n',
      'registers/stop-words.csv': 'メモ\n教えて\n',
    });
    expect(dictionary.searchWords.map(({ word }) => word)).toEqual(['出張']);
    expect(dictionary.confusable.map(({ kanji }) => kanji)).toEqual(['票標']);
    expect(places(notices).toSorted()).toEqual([
      'known-field stop-words.csv:1',
      'readable-row confusable-kanji.csv:3',
      'readable-row search-words.csv:2',
      'readable-row search-words.csv:3',
    ]);
  });
});

describe('branch cards', () => {
  const card = '- words: [引っ越し]\n  question: どこへ移りますか\n  choices:\n    - 市外から→juki-001;juki-011\n';

  test('have a question, and answers with the procedures or works that they lead to', () => {
    const { branches, notices } = readBranches(card);
    expect(branches).toMatchObject([
      {
        words: ['引っ越し'],
        question: 'どこへ移りますか',
        choices: [{ label: '市外から', to: ['juki-001', 'juki-011'] }],
      },
    ]);
    expect(notices).toEqual([]);
  });

  test.each([
    ['that lacks its answers', '- words: [引っ越し]\n  question: どこへ\n', 0, ['known-field branches.yaml:1']],
    ['whose answer leads nowhere', `${card}    - 市内で\n`, 1, ['known-value branches.yaml:1']],
    ['with an unknown field', `${card}  colour: 赤\n`, 1, ['known-field branches.yaml:5']],
    ['in a file that is no list', 'words: [引っ越し]\n', 0, ['readable-file branches.yaml:1']],
    ['in broken YAML', '- words: [引っ越し\n', 0, ['readable-file branches.yaml:1', 'known-field branches.yaml:1']],
  ] as const)('one %s is reported, and the rest is read', (...[, text, count, found]) => {
    const { branches, notices } = readBranches(text);
    expect(branches).toHaveLength(count);
    expect([...new Set(places(notices))]).toEqual(found);
  });
});
