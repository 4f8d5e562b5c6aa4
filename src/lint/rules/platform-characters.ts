import { bad, body, good, row } from '../example.ts';
import { PLATFORM_CHARACTER, PLATFORM_RANGE, replacementOf } from '../platform-table.ts';
import { type EntryPiece, isWords } from '../entry-texts-of.ts';
import type { Rule } from '../rule.ts';
import { oncePerFile, scan } from '../scan.ts';

/** 機種依存文字: signs that other machines show differently or not at all. Private-use characters are found by the reader. */
export const platformCharacters: Rule = {
  id: 'platform-characters',
  title: '機種依存文字を使っていない',
  why: '機種依存文字は、ほかの端末や外字の異なる端末で別の字になったり、表示されなかったりします。検索でも見付かりません。',
  severity: 'warning',
  examples: [
    good(body('## 手順\n\n(1) 受付簿に記入します。')),
    bad(body('## 手順\n\n① 受付簿に記入します。'), [15]),
    bad(body('## 手順\n\n㈱継手の届書は、9時～17時に受け付けます。'), [15, 15]),
    bad(body('## 手順\n\n葛\u{E0100}の字を見ます。'), [15]),
    bad(row({ '目的・概要': '敷地が100㎡を超える届出を受けます。' }), [2]),
  ],
  check: (_manual, _asOf, facts) =>
    oncePerFile(
      scan(facts, PLATFORM_CHARACTER, PLATFORM_RANGE).filter(({ piece }) => isWords(piece) && !isFileName(piece)),
      ({ word }) => word,
    ).map(({ word: character, index, entryText, piece: { file, line, column } }) => {
      if (VARIATION.test(entryText.text().slice(index + character.length)))
        return { file, line, column, ...variation(character) };
      const replacement = replacementOf(character);
      return {
        file,
        line,
        column,
        message: `「${character}」は機種依存文字です。`,
        fix: replacement
          ? `このファイルの「${character}」を、全て「${replacement}」に書き換えてください。`
          : `このファイルの「${character}」を、ひらがなや別の言葉に書き換えてください。`,
      };
    }),
};

/** A sign behind a kanji that nobody sees: it asks for another shape of it, which few machines have. */
const VARIATION = /^[\u{E0100}-\u{E01EF}]/u;

function variation(character: string) {
  return {
    message: `「${character}」に、字の形を選ぶ、目に見えない印（異体字の指定）が付いています。`,
    fix: `このファイルの「${character}」を消して、入力し直してください。`,
  };
}

/** The reader says what to rename a file to: a sign of its name is nothing to replace in the file. */
function isFileName({ name, file }: EntryPiece): boolean {
  return name === 'id' && file.endsWith('.mdx');
}
