import { expect, test } from 'vitest';
import { findHeadings, planQuery } from '#search/find-headings.ts';
import { headingIndex, otherEditionEntries } from '#search/heading-index.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';
const OLD = 'procedures/juki-001/editions/1.html';
const manual = aManual();
const index = headingIndex(manual, AS_OF);
const procedure = aProcedure({ title: '転入届と転居届の受付', aliases: ['住所変更'] });
const others = otherEditionEntries(manual, AS_OF, [{ procedure, number: 1, state: '旧版', url: OLD }]);
const all = { ...index, entries: [...index.entries, ...others] };
const urls = (query: string, within: typeof index) =>
  findHeadings(planQuery(query, within), within).map(({ entry }) => entry.url);

test('is found by its own words, and says what it is', () => {
  expect(urls('住所変更', all)).toEqual([OLD]);
  expect(others).toMatchObject([{ state: '旧版', edition: '第1版', procedures: [OLD], section: '戸籍住民課' }]);
});

test('stands behind the edition in force where both are found alike', () => {
  expect(urls('てんにゅう', all)).toEqual(['procedures/juki-001.html', OLD]);
});

test('is in no result of those who do not ask', () => {
  expect(index.entries.some(({ edition }) => edition !== undefined)).toBe(false);
  expect(urls('住所変更', index)).toEqual([]);
});
