import { describe, expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import type { ManualParts } from '#model/manual.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aSection, aSource, aWork } from '../support/a-manual.ts';
import { aForm, aLaw, aMeasure, aSystem, aTerm } from '../support/a-register.ts';

const NUMBER = '個人番号 111111111118';
const block = { text: NUMBER, within: -1, line: 30, column: 1 };
const inBody = (more: Parameters<typeof aBody>[1]) => ({ procedures: [aProcedure({ body: aBody([], more) })] });

const found = (parts: Partial<ManualParts>) =>
  lint(aManual(parts), '2026-11-22').filter(({ ruleId }) => ruleId === 'no-my-number');

describe('a number is found', () => {
  test.each<[string, Partial<ManualParts>, number]>([
    ['a paragraph', inBody({ texts: [{ ...block, kind: 'paragraph' }] }), 30],
    ['a table cell', inBody({ texts: [{ ...block, kind: 'tableCell' }] }), 30],
    ['a heading', inBody({ texts: [{ ...block, kind: 'heading' }] }), 30],
    [
      'a link',
      inBody({ links: [{ url: `https://example.com/?個人番号=111111111118`, text: '', line: 30, column: 1 }] }),
      30,
    ],
    ['the words for an image', inBody({ images: [{ url: '../images/a.png', text: NUMBER, line: 30, column: 1 }] }), 30],
    ['code and comments', inBody({ hidden: [{ text: NUMBER, line: 30, column: 1 }] }), 30],
    ['an attribute', { procedures: [aProcedure({ body: aBody([aUse('Faq', { question: NUMBER })]) })] }, 20],
    ['a summary', { procedures: [aProcedure({ summary: NUMBER })] }, 8],
    ['an alias', { procedures: [aProcedure({ aliases: ['引っ越し', NUMBER] })] }, 4],
    ['a change', { procedures: [aProcedure({ changes: { reason: '改正', summary: NUMBER } })] }, 1],
    ['a work', { works: [aWork({ purpose: NUMBER })] }, 2],
    [
      'a deadline of a work',
      { works: [aWork({ deadlines: [{ label: NUMBER, rule: '毎月10日まで', basis: '' }] })] },
      2,
    ],
    ['a section', { sections: [aSection({ summary: NUMBER })] }, 1],
    ['a duty', { sections: [aSection({ duties: [{ id: 'd1', text: NUMBER, source: aSource('a.yaml', [], 9) }] })] }, 9],
    ['the laws', { laws: [aLaw({ note: NUMBER })] }, 2],
    ['the forms', { forms: [aForm({ note: NUMBER })] }, 2],
    ['the systems', { systems: [aSystem({ whenDown: NUMBER })] }, 2],
    ['the terms', { terms: [aTerm({ meaning: NUMBER })] }, 2],
    ['the measures', { measures: [aMeasure({ offer: NUMBER })] }, 2],
    ['a file that is no entry', { loose: [{ file: 'a.txt', text: `一行目\n${NUMBER}` }] }, 2],
  ])('in %s', (_, parts, line) => {
    expect(found(parts)).toMatchObject([{ severity: 'error', line }]);
  });

  test('in a cell whose heading tells what it is', () => {
    const texts = ['個人番号', '111111111118'].map((text) => ({ ...block, text, kind: 'tableCell' as const }));
    expect(found(inBody({ texts }))).toMatchObject([{ severity: 'error' }]);
  });
});

test('no finding repeats the number', () => {
  const findings = lint(
    aManual({ procedures: [aProcedure({ summary: NUMBER, owner: '111111111118', related: ['111111111118'] })] }),
    '2026-11-22',
  );
  expect(findings.map(({ ruleId }) => ruleId)).toContain('owner-post-exists');
  expect(JSON.stringify(findings)).not.toContain('111111111118');
});
