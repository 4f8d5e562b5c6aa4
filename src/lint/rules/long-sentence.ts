import type { TextBlock } from '#model/body.ts';
import { placeInText } from '#model/place-in-text.ts';
import { quoted } from '#model/quoted.ts';
import { bad, body, good } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

/** 公用文 asks for 50 to 60 characters; a first run names only what is far from it. */
const LONG = 80;
const TOO_LONG = 100;
const SENTENCE = /[^。！？\n]+[。！？]?/gu;

const OK = '届書の氏名、生年月日、前住所を、転出証明書と一字ずつ照らし合わせます。';
const LONG_EXAMPLE = `${OK.slice(0, -1)}が、`.repeat(3) + OK;

/** A sentence too long to be read once. */
export const longSentence: Rule = {
  id: 'long-sentence',
  title: '一文が長すぎない',
  why: '長い文は、窓口で一度に読めません。公用文では一文を50字から60字を目安とします。80字を超えると参考、100字を超えると注意とします。',
  severity: 'warning',
  examples: [good(body(`## 手順\n\n${OK}`)), bad(body(`## 手順\n\n${LONG_EXAMPLE}`), [15])],
  check: ({ procedures }) =>
    procedures.flatMap(({ body: read, source: { file } }) =>
      (read?.texts ?? []).filter(mayBeLong).flatMap((block) => longSentencesIn(block, file)),
    ),
};

/** Cells and headings are no sentences; few blocks are longer than one may be. */
function mayBeLong({ kind, text }: TextBlock): boolean {
  return text.length > LONG && (kind === 'paragraph' || kind === 'listItem');
}

function longSentencesIn(block: TextBlock, file: string): RuleNotice[] {
  return [...block.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const { length } = [...sentence.trim()];
    if (length <= LONG) return [];
    return [
      {
        file,
        ...placeInText(block, index),
        severity: length > TOO_LONG ? ('warning' as const) : ('info' as const),
        message: `${quoted(sentence.trim())}で始まる文が${length}字あります。`,
        fix: '二つ以上の文に分けるか、箇条書きにしてください。一文は60字が目安です。',
      },
    ];
  });
}
