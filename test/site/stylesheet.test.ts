import { describe, expect, test } from 'vitest';
import { resolveTokens } from '#site/resolve-tokens.ts';
import { PAPER_STYLESHEET, REPORT_STYLESHEET, stylesheet, STYLESHEETS } from '#site/stylesheet.ts';

test.each([
  [':root{--color-blue:#00f;--color-red:red}p{color:var(--color-blue)}', ':root{}p{color:#00f}'],
  [':root{--ink:var(--color-blue);--color-blue:#00f}p{color:var(--ink)}', ':root{--ink:#00f;}p{color:var(--ink)}'],
  [':root{--ink:#000}p{color:var(--ink)}', ':root{--ink:#000}p{color:var(--ink)}'],
  ['p{color:var(--color-unknown)}', 'p{color:var(--color-unknown)}'],
])('resolveTokens makes %s to %s', (css, resolved) => {
  expect(resolveTokens(css)).toBe(resolved);
});

describe.each([...STYLESHEETS, PAPER_STYLESHEET, REPORT_STYLESHEET])('the stylesheet %s', (name) => {
  test('uses no custom property that is not declared', async () => {
    const declaredIn = (await Promise.all(['site', name].map(stylesheet))).join('');
    const declared = new Set(Array.from(declaredIn.matchAll(/(--[\w-]+)\s*:/g), (match) => match[1]));
    const used = Array.from((await stylesheet(name)).matchAll(/var\((--[\w-]+)\)/g), (match) => match[1]);
    expect(used.filter((each) => !declared.has(each))).toEqual([]);
  });

  test('asks for nothing from elsewhere', async () => {
    expect(await stylesheet(name)).not.toMatch(/@import|https?:|url\(/);
  });
});
