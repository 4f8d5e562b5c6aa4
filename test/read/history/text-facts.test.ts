import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionFacts, dateReader } from '#read/history/edition-facts.ts';
import { textFactsReader } from '#read/history/text-facts.ts';
import { readProcedure } from '#read/read-procedure.ts';
import { factsOf } from '#model/editions-of.ts';
import { procedureText } from '../../support/procedure-text.ts';

const bytes = (text: string) => Buffer.from(text);
const facts = (text: string) => textFactsReader()(bytes(text));
const contentOf = (text: string) => facts(text).content;

/** Lines of front matter, right and wrong, that may stand in any order and number. */
// prettier-ignore
const LINES = [
  'title: 転入届', 'title: "転入', '  の続き"', 'edition: 2', 'edition: 二', 'edition: "3"', 'effectiveFrom: 令和8年4月1日', 'work: [juki-001]',
  'work:', '  - juki-001', '- x', '- juki-002', 'owner: a-b', 'owner: ＡＢ', 'audience: public', 'audience: 課内', '公開範囲: 課内', 'audiense: x',
  'changes: { reason: 改正, summary: 追加 }', 'changes:', '  reason: 改正', '  summary: 追加', 'changes: { reason: 改正 }', '# 注', '', '...', '----',
  '--- x', 'size: 簡易版', 'approval: { number: 第1号, on: 2026-03-19, by: a }', 'title：x', 'summary: &a x', 'summary: |', '  長い', 'kana: *a', '\t', ']',
];

test('fields that are read one by one give what the reader of whole front matters gives', () => {
  assert(
    property(array(constantFrom(...LINES), { maxLength: 8 }), (lines) => {
      const text = `---\n${lines.join('\n')}\n---\n本文\n`;
      const file = 'sections/a/procedures/juki-001.mdx';
      const { procedure, body } = readProcedure({ file, section: 'a', text, audience: 'internal' });
      const { values } = facts(text);
      const read = values && { edition: values.edition, ...editionFacts(values, 'internal', dateReader()) };
      expect(read).toEqual(body && { edition: procedure.edition, ...factsOf(procedure) });
    }),
    { numRuns: 1000 },
  );
});

/** A list that is not indented, as YAML allows. */
const withList = (approval?: string) =>
  procedureText({ work: '\n- juki-001\n- juki-002', ...(approval ? { approval } : {}) });

describe('what a review looks at', () => {
  const text = procedureText();
  test.each([
    ['the same with other line ends', text.replaceAll('\n', '\r\n')],
    ['the same with a byte order mark', `\uFEFF${text}`],
    ['a comment above it', text.replace('---\n', '---\n# 住民課で書く\n\n')],
    ['other posts that answer for it', procedureText({ owner: 'juki-kacho', deputy: 'juki-kakari' })],
    ['the review date', procedureText({ reviewed: '2026-11-01' })],
    [
      'the edition and its approval',
      procedureText({
        edition: '2',
        effectiveFrom: '2026-12-01',
        changes: '{ reason: a, summary: b }',
        approval: '{ number: 1, on: 2026-01-01, by: a }',
      }),
    ],
  ])('does not change with %s', (_, other) => {
    expect(contentOf(other)).toBe(contentOf(text));
  });

  test('does not change with the approval where a list is not indented, as YAML allows', () => {
    expect(contentOf(withList('{ number: 1, on: 2026-01-01, by: a }'))).toBe(contentOf(withList()));
    expect(contentOf(withList())).not.toBe(contentOf(text));
  });

  test.each([
    ['a word of the body', procedureText({}, '別の本文\n')],
    ['the summary', procedureText({ summary: '別の概要' })],
    ['a comment', procedureText({ summary: '概要 # 注' })],
  ])('changes with %s', (_, other) => {
    expect(contentOf(other)).not.toBe(contentOf(text));
  });

  test.each([
    ['nothing', ''],
    ['no front matter', '本文\n'],
    ['an open front matter', '---\ntitle: x\n'],
  ])('is not known of %s', (_, other) => {
    expect(facts(other)).toEqual({});
  });
});
