import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { MANUAL_PAGES } from '#site/manual-pages.ts';

const { dir } = inject('fixtureSite');

test('every page that search finds by its name is there, once', () => {
  const there = new Set(filesBelow(dir));
  expect(MANUAL_PAGES.filter(({ url }) => !there.has(url))).toEqual([]);
  expect(new Set(MANUAL_PAGES.map(({ url }) => url)).size).toBe(MANUAL_PAGES.length);
});

test('every page can be asked for in hiragana', () => {
  expect(MANUAL_PAGES.filter(({ reading }) => !/^[\d\p{Script=Hiragana}ー・（）]+$/u.test(reading))).toEqual([]);
});

test('facets are stored where results are narrowed down by them, and not beside what is found by name', () => {
  const facets = filesBelow(dir).filter((file) => file.endsWith('/facets.js'));
  expect(facets).toEqual(['search/facets.js']);
});

test('what the page of a section lists at its top are its headings', () => {
  const html = readFileSync(join(dir, 'sections/koseki-jumin.html'), 'utf8');
  const [contents = ''] = /<nav[^>]*このページの目次[\s\S]*?<\/nav>/u.exec(html) ?? [];
  const listed = Array.from(contents.matchAll(/href="#([^"]*)"[^>]*>([^<]*)/gu), ([, id, text]) => [id, text]);
  const headings = Array.from(html.matchAll(/<h2 id="([^"]*)"[^>]*>([^<]*)/gu), ([, id, text]) => [id, text]);
  expect(headings.length).toBeGreaterThan(1);
  expect(listed).toEqual(headings);
});
