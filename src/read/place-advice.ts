import { ATTACHMENTS } from './known-files.ts';

const SHOW_ENDINGS = '見えないときは、エクスプローラーの「表示」で「ファイル名拡張子」を選んでください。';
const LIST = '置けるファイルの名前は、「作成の手引」の「ファイルの一覧」にあります。';
const KEEP_OR_REMOVE = `写したものなら取り除いてください。${LIST}`;

/** What to do with a file that does not belong where it is, by its place; the first that fits is said. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/\.mdx\.[^./]+$/iu, withoutEnding('.mdx')],
  [/\.csv\.te?xt$/iu, withoutEnding('.csv')],
  [/\.ya?ml\.te?xt$/iu, withoutEnding('.yaml')],
  [/^sections\/[^/]+\/section\.te?xt$/iu, `名前を「section.yaml」に変えてください。${SHOW_ENDINGS}`],
  [/^sections\/[^/]+\/inventory\.te?xt$/iu, `名前を「inventory.csv」に変えてください。${SHOW_ENDINGS}`],
  [
    /\/procedures\/[^/]+\.te?xt$/iu,
    `手順書なら、名前の終わりを「.mdx」に変えてください。${SHOW_ENDINGS}読む人に配る文書なら、files のフォルダーに置いてください。`,
  ],
  [
    /(?:^|\/)inventory\.(?!csv$)[^/]*$/iu,
    '表計算ソフトで「CSV UTF-8（コンマ区切り）」を選び、「inventory.csv」の名前で保存してください。',
  ],
  [
    /\/procedures\/[^/]+\.(?:docx?|xlsx?|odt|jtd)$/iu,
    '文章を「.mdx」のファイルに写してください。元のファイルも配るときは、files のフォルダーに置きます。',
  ],
  [
    /^sections\/[^/]+\/[^/]+\.(?:xlsx?|xlsm|ods)$/iu,
    '業務一覧なら、表計算ソフトで「CSV UTF-8（コンマ区切り）」を選び、「inventory.csv」の名前で保存してください。読む人に配る様式なら、files のフォルダーに置いてください。',
  ],
  [/\.(?:bmp|tiff?|heic|emf|wmf)$/iu, 'PNGかJPEGで保存し直し、images のフォルダーに置いてください。'],
  [/\.(?:md|markdown)$/iu, '手順書は procedures フォルダーに「.mdx」の名前で置いてください。'],
  [/\.mdx$/iu, '手順書は「sections/課の記号/procedures/」のすぐ下に小文字の「.mdx」で置いてください。'],
  [
    /^sections\/[^/]+\/[^/]+\.csv$/iu,
    `業務一覧なら、名前を「inventory.csv」に変えて、課に一つだけ置いてください。${KEEP_OR_REMOVE}`,
  ],
  [
    /^sections\/[^/]+\/[^/]+\.ya?ml$/iu,
    `課の情報なら、名前を「section.yaml」に変えて、課に一つだけ置いてください。${KEEP_OR_REMOVE}`,
  ],
  [/\.(?:ya?ml|csv)$/iu, `名前と置き場所を直してください。${KEEP_OR_REMOVE}`],
  [
    new RegExp(`\\.(?:${ATTACHMENTS.join('|')})$`, 'iu'),
    '画像は images、添付ファイルは files のフォルダーに置いてください。',
  ],
];

/** What to do with a file that does not belong where it is: a Japanese sentence or two. */
export function placeAdvice(path: string): string {
  const advice = ADVICE.find(([pattern]) => pattern.test(path))?.[1];
  return advice ?? '手順書に要らないファイルです。このフォルダーから取り除いてください。';
}

/** Editors add an ending of their own, which Windows does not show. Declared as a function, since the list is made first. */
function withoutEnding(ours: string): string {
  return `名前の終わりの余分な部分を消し、「${ours}」で終わる名前にしてください。${SHOW_ENDINGS}`;
}
