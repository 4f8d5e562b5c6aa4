import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrase } from '#search/headings/find-phrase.ts';
import { type FieldTexts, NO_TEXTS } from '#search/headings/heading-field.ts';
import { buildPostings } from '#search/headings/postings.ts';
import { postingFile, postingFiles } from '#search/stored/posting-files.ts';
import { textUnits } from '#search/text/text-units.ts';

const texts = (parts: Partial<FieldTexts>): FieldTexts => ({ ...NO_TEXTS, ...parts });
const phraseOf = (text: string) => textUnits(text).flatMap(({ key }) => (key === '' ? [] : [key]));

async function find(query: string, entries: readonly FieldTexts[]) {
  const files = postingFiles(buildPostings(entries));
  const found = await findPhrase(phraseOf(query), async (key) => files[postingFile(key, files.length)] ?? {});
  return Array.from(found, ([entry, places]) => [entry, ...new Set(places.map(({ field }) => field))]);
}

/** A text with a border between its units. */
function spelled(text: string): string {
  return `|${textUnits(text)
    .map(({ key }) => key || ' ')
    .join('|')}|`;
}

describe('findPhrase', () => {
  const entries = [
    texts({ title: ['転入届の受付'], alias: ['引っ越し', '住所変更'], law: ['住民基本台帳法第22条'] }),
    texts({ title: ['転出届の受付'], law: ['住民基本台帳法第22条の2'], system: ['eLTAX'] }),
  ];

  test.each([
    ['the whole of a title', '転入届の受付', [[0, 'title']]],
    ['a part of it', '入届', [[0, 'title']]],
    [
      'what two titles have',
      '届の受付',
      [
        [0, 'title'],
        [1, 'title'],
      ],
    ],
    [
      'a single character',
      '転',
      [
        [0, 'title'],
        [1, 'title'],
      ],
    ],
    ['the last character of a text', '更', [[0, 'alias']]],
    ['an article and not its branch', '22条', [[0, 'law']]],
    ['a law with its article', '住民基本台帳法第22条の2', [[1, 'law']]],
    ['the beginning of a Latin word', 'elt', [[1, 'system']]],
    ['nothing across two texts', '越し住', []],
    ['nothing that stands nowhere', '転居', []],
  ])('finds %s', async (_, query, expected) => {
    expect(await find(query, entries)).toEqual(expected);
  });

  test('finds exactly the entries that hold the phrase, whatever they are', async () => {
    const word = fc.string({ unit: fc.constantFrom('税', '金', '住', '民', 'の', 'ア', 'b', '1', ' '), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), word, async (titles, query) => {
        const phrase = textUnits(query).map(({ key }) => key);
        // A query is split at gaps before it is looked for, and a Latin word alone may go on.
        // A single hiragana is no word.
        const isWord = phrase.length > 1 || (phrase[0] !== 'の' && !/^[a-z]/.test(phrase[0] ?? ''));
        fc.pre(phrase.length > 0 && !phrase.includes('') && isWord);
        const found = await find(
          query,
          titles.map((title) => texts({ title: [title] })),
        );
        const naive = titles.flatMap((title, entry) => (spelled(title).includes(spelled(query)) ? [entry] : []));
        expect(found.map(([entry]) => entry).toSorted()).toEqual(naive.toSorted());
      }),
    );
  });
});
