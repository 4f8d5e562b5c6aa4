import { describe, expect, test } from 'vitest';
import type { PolicyMeasure } from '#model/registers.ts';
import { policyLead, policyView } from '#site/views/policy-view.ts';
import { aManual } from '../support/a-manual.ts';

const source = { file: 'registers/measures.yaml', line: 1, column: 1, fields: {} };

function aMeasure(more: Partial<PolicyMeasure> = {}): PolicyMeasure {
  return {
    id: 'V-2-(4)',
    title: '業務の可視化',
    quote: '業務の洗い出し',
    offer: '業務一覧に載せています。',
    works: [],
    procedures: [],
    pages: [],
    source,
    ...more,
  };
}

test.each([
  [[], '方針との対応（registers/measures.yaml）は書かれていません。'],
  [[aMeasure()], '釧路市職員人材育成基本方針（令和5年2月）の1の取組について'],
])('of the measures %j, the page says: %s', (measures, words) => {
  expect(policyLead(aManual({ measures }))).toContain(words);
});

describe('policyView', () => {
  test('puts measures under the chapters of their numbers, in the order of the register', () => {
    const measures = ['III-(1)', 'V-1-(1)', 'V-2-(4)', 'VI-4前文'].map((id) => aMeasure({ id }));
    const chapters = policyView(aManual({ measures }));
    expect(chapters.map(({ number, measures: each }) => [number, each.map(({ id }) => id)])).toEqual([
      ['III', ['III-(1)']],
      ['V', ['V-1-(1)', 'V-2-(4)']],
      ['VI', ['VI-4前文']],
    ]);
  });

  test('names the pages of the site that a measure points at', () => {
    const measures = [aMeasure({ pages: ['/reports/coverage.html', '/guide/index.html'] })];
    const pages = policyView(aManual({ measures }))[0]?.measures[0]?.facts.at(-1)?.value;
    expect(pages).toEqual([
      { text: '整備状況', href: 'reports/coverage.html' },
      { text: '作成の手引', href: 'guide/index.html' },
    ]);
  });

  test('says of an unknown work that it is not registered', () => {
    const measures = [aMeasure({ works: ['shok-999'] })];
    const facts = policyView(aManual({ measures }))[0]?.measures[0]?.facts;
    expect(facts).toContainEqual({ label: '業務', value: [{ text: 'shok-999（登録なし）', mark: 'missing' }] });
  });
});
