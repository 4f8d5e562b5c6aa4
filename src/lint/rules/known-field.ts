import { BASE_BODY, BASE_FRONT_MATTER, EXAMPLE_PROCEDURE, procedureText } from '../example-base.ts';
import { bad, frontMatter, good } from '../example.ts';
import { foundByReader, type Rule } from '../rule.ts';

/** A key or heading that means nothing. */
export const knownField: Rule = {
  id: 'known-field',
  title: '知らない項目がない',
  why: '項目名の書き誤りを見逃すと、公開範囲のような大事な指定が効かないまま公開されます。',
  severity: 'error',
  isGate: true,
  examples: [
    good(frontMatter({ audience: 'section' })),
    bad(
      {
        where: '冒頭の記載',
        shown: 'audiense: section',
        files: { [EXAMPLE_PROCEDURE]: procedureText({ ...BASE_FRONT_MATTER, audiense: 'section' }, BASE_BODY) },
      },
      [11],
    ),
    bad(frontMatter({ summary: undefined })),
  ],
  check: foundByReader,
};
