import { describe, expect, test } from 'vitest';
import { findHeadings, planQuery } from '#search/find-headings.ts';
import { headingIndex } from '#search/heading-index.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aTerm } from '../support/a-register.ts';
import { aBody, aUse } from '../support/a-body.ts';

const AS_OF = '2026-11-22';

const manual = aManual({
  works: [
    aWork({ months: [4, 5] }),
    aWork({ id: 'juki-002', title: '印鑑登録の受付', kana: 'いんかんとうろくのうけつけ', forms: [], legalBasis: [] }),
    aWork({ id: 'juki-003', title: '昔の業務', status: '廃止' }),
  ],
  procedures: [
    aProcedure({
      body: aBody([
        aUse('Faq', { question: '代理人でもよいか' }),
        aUse('Law', { name: '住民基本台帳法', article: '第27条' }),
      ]),
    }),
    aProcedure({ id: 'juki-009', title: '壊れた手順書', work: ['juki-009'], isBroken: true }),
  ],
  terms: [aTerm(), aTerm({ word: '宛先替え', reading: 'あてさきがえ', synonyms: ['宛て先変更'], written: ['転入届'] })],
});
const index = headingIndex(manual, AS_OF);

function urls(query: string): string[] {
  return findHeadings(planQuery(query, index), index).map(({ entry }) => entry.url);
}

describe('findHeadings', () => {
  test.each([
    ['a title', '転入届', 'procedures/juki-001.html'],
    ['a part of a title', '入届の', 'procedures/juki-001.html'],
    ['a reading', 'てんにゅう', 'procedures/juki-001.html'],
    ['a reading in katakana of half width', 'ﾃﾝﾆｭｳ', 'procedures/juki-001.html'],
    ['an alias', '引っ越し', 'procedures/juki-001.html'],
    ['an abbreviated law with its article', '住基法22条', 'procedures/juki-001.html'],
    ['an article in kanji numerals', '住民基本台帳法第二十二条', 'procedures/juki-001.html'],
    ['a law that only the body cites', '住基法27条', 'procedures/juki-001.html'],
    ['a form by its number', '様式第１号', 'procedures/juki-001.html'],
    ['a system', '住民記録システム', 'procedures/juki-001.html'],
    ['a question of the body', '代理人でも', 'procedures/juki-001.html'],
    ['a post', '住民記録担当主任', 'procedures/juki-001.html'],
    ['an id', 'juki-001', 'procedures/juki-001.html'],
    ['a month', '4月', 'procedures/juki-001.html'],
    ['a word that the register relates to a title', '宛て先変更', 'procedures/juki-001.html'],
    ['a work without a procedure', '印鑑', 'works/juki-002.html'],
  ])('finds %s', (_, query, url) => {
    expect(urls(query)[0]).toBe(url);
  });

  test.each([
    ['a work that was given up', '昔の業務'],
    ['a procedure that cannot be shown', '壊れた手順書'],
    ['nothing', ''],
    ['marks alone', '、。'],
  ])('does not find %s', (_, query) => {
    expect(urls(query)).toEqual([]);
  });

  test('shows only entries with all words where there is one', () => {
    const hits = findHeadings(planQuery('受付 印鑑', index), index);
    expect(hits.map(({ entry, isPartial }) => [entry.url, isPartial])).toEqual([['works/juki-002.html', false]]);
  });

  test('marks hits with some of the words as partial', () => {
    const hits = findHeadings(planQuery('転入届 存在しない', index), index);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ isPartial }) => isPartial)).toBe(true);
  });

  test('shows a procedure in place of the work it covers', () => {
    expect(urls('転入届の受付')).toEqual(['procedures/juki-001.html']);
  });
});
