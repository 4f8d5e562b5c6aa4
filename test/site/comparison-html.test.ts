import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Comparison } from '#model/comparison.ts';
import { comparisonHtml } from '#site/comparison-html.ts';
import { aComparison } from '../support/a-comparison.ts';

const html = comparisonHtml(aComparison(), 'after-first');
const heads = (page: string) => [...page.matchAll(/<th scope="col"[^>]*>([^<]*)/gu)].map(([, text]) => text);

describe('新旧対照表 as HTML', () => {
  test('has the sides in the order that is asked for, heads and cells alike', () => {
    expect(heads(html)).toEqual(['改正後', '改正前', '備考']);
    const turned = comparisonHtml(aComparison(), 'before-first');
    expect(heads(turned)).toEqual(['改正前', '改正後', '備考']);
    expect(turned.indexOf('3分')).toBeLessThan(turned.indexOf('5分'));
  });

  test('marks the old text as del and the new as ins, with words for who does not see the underline', () => {
    expect(html).toContain(
      '<del><span class="visually-hidden">（変更ここから）</span>3分<span class="visually-hidden">（変更ここまで）</span></del>',
    );
    expect(html).toContain('<ins><span class="visually-hidden">（追加ここから）</span>');
  });

  test('says aloud which place a box shows', () => {
    expect(html).toMatch(/1項目を表示<span class="visually-hidden">（[^（）]+）<\/span><\/label>/u);
  });

  test('says aloud from which heading to which text a box shows', () => {
    const heading = { kind: 'heading' as const, label: '', key: '', parent: -1, path: [] };
    const first: Block = { ...heading, lines: [{ label: '', text: '目的と対象' }] };
    const last: Block = { ...heading, kind: 'paragraph', path: ['手順', '手順2　審査します'], lines: [] };
    const rows: Comparison['rows'] = [
      { change: 'omitted', path: [], blocks: [first, last].map((block) => ({ after: block, before: block })) },
    ];
    expect(comparisonHtml(aComparison({ rows }), 'after-first')).toContain(
      '（「目的と対象」から「手順2　審査します」まで）</span></label>',
    );
  });

  test('keeps what is left out in the table, behind a box that needs no script', () => {
    expect(html).toMatch(/<tbody class="comparison-omitted">.*（略）.*<input type="checkbox"> 1項目を表示/u);
    expect(html).toMatch(/<tr class="comparison-kept"><td colspan="2">.*変わらない文です。/u);
    expect(html.split('変わらない文です。')).toHaveLength(2);
  });

  test('says where a row stands, and each side by name for a phone', () => {
    expect(html).toContain('<th scope="rowgroup" colspan="3">手順 ＞ 手順1　本人を確認します</th>');
    expect(html).toContain('<td data-label="改正前"><p class="comparison-note">（新設）</p></td>');
  });

  test('says that nothing is changed where nothing is', () => {
    expect(comparisonHtml(aComparison({ rows: [] }), 'after-first')).toBe('<p class="nothing">変更はありません。</p>');
  });

  test('has nothing that the page’s policy forbids', () => {
    expect(html).not.toMatch(/ style=| on\w+=|<script|<style/u);
  });
});

test('whatever the texts are, only the tags of a table come out', () => {
  const TAGS =
    /<\/?(?:div|p|label|input|table|thead|tbody|tr|th|td|b|span|small|ins|del)(?: (?:class|type|scope|colspan|data-label|aria-label)="[^"<>]*")*>/gu;
  const text = fc.oneof(fc.string(), fc.constantFrom('<script>', '"><b onclick="x">', '&amp;', "' style='", '</td>'));
  const property = fc.property(text, text, text, (a, b, c) => {
    const block = { kind: 'Step' as const, label: a, key: '', parent: -1, path: [b], lines: [{ label: c, text: a }] };
    const lines = [{ label: c, pieces: [{ text: a, mark: 'changed' as const }, { text: b }] }];
    const rows: Comparison['rows'] = [
      { change: 'changed', path: [a, b], after: { block, lines }, before: { note: c }, remark: b },
      { change: 'omitted', path: [], blocks: [{ after: block, before: { ...block, label: c } }, { before: block }] },
      { change: 'movedTo', path: [c], after: { block, lines }, before: { note: a }, remark: '移動' },
    ];
    const page = comparisonHtml(aComparison({ rows, after: { title: a } }), 'after-first');
    expect(page.replaceAll(TAGS, '')).not.toMatch(/[<>]/u);
  });
  fc.assert(property, { numRuns: 500 });
});
