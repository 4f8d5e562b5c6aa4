import { placeOf, type Source } from '#model/place.ts';
import { toHiragana } from '#model/to-hiragana.ts';
import { unreadSections } from '../entries.ts';
import { addedTo, bad, file, good } from '../example.ts';
import { foundWords } from '../found-words.ts';
import type { Rule } from '../rule.ts';

const HEADING = '言葉,よみ,同じ言葉,言い換え,備考';

/** A row of the dictionary none of whose 言い換え stands in any procedure or work: who searches for the word finds nothing. */
export const searchWordsFound: Rule = {
  id: 'search-words-found',
  title: '検索の言葉の言い換えが、手順書か業務にある',
  why: '言い換えの先がどこにもないと、その言葉で探しても何も見つかりません。業務がまだ載っていないことも、これで分かります。',
  severity: 'info',
  examples: [
    good(file('registers/search-words.csv', `${HEADING}\nよそから来た,よそからきた,,転入届;入居届,\n`)),
    bad(file('registers/search-words.csv', `${HEADING}\n犬を飼った,いぬをかった,,犬の登録;鑑札,\n`), [2]),
    bad(addedTo('registers/terms.csv', '犬,いぬ,市民が使う言葉です。,,犬の登録,'), [3]),
  ],
  check(manual, _asOf, facts) {
    const rows: readonly WordRow[] = [...manual.terms, ...manual.dictionary.searchWords];
    const asked = rows.filter(({ written }) => written.length > 0);
    if (asked.length === 0 || unreadSections(manual, 'inventory.csv').size > 0) return [];
    const texts = facts.entryTexts().flatMap(({ isWord, text }) => (isWord ? [] : [plain(text())]));
    const found = foundWords(
      texts,
      asked.flatMap(({ written }) => written.map(plain)),
    );
    return asked
      .filter(({ written }) => !written.some((word) => found.has(plain(word))))
      .map(({ word, written, source }) => ({
        ...placeOf(source, 'written'),
        message: `「${word}」の言い換え「${written.join('」「')}」は、どの手順書にも業務にもありません。`,
        fix: '手順書や業務一覧で使っている言葉を書いてください。その業務がまだないときは、業務一覧に加えてください。',
      }));
  },
};

interface WordRow {
  word: string;
  written: readonly string[];
  source: Source;
}

/** Full and half width, capitals and small letters, katakana and hiragana are one for search. */
function plain(text: string): string {
  return toHiragana(text.normalize('NFKC').toLowerCase());
}
