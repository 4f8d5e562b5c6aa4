import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { useBrowser } from '../support/open-browser.ts';
import { type HtmlFacts, readHtml, startTags } from '../support/read-html.ts';
import { sitePages } from '../support/site-pages.ts';

const { dir } = inject('fixtureSite');
const browser = useBrowser();
const paths = sitePages(dir);
const files = new Set(filesBelow(dir));
const factsByPath = new Map<string, HtmlFacts>();

beforeAll(async () => {
  const page = await browser().newPage();
  for (const path of paths) factsByPath.set(path, await readHtml(page, readFileSync(join(dir, path), 'utf8')));
  await page.close();
});

afterAll(() => factsByPath.clear());

/** Pages on which something is found, with what was found. */
function wrong(find: (facts: HtmlFacts, path: string) => readonly unknown[]): Record<string, readonly unknown[]> {
  const found = Array.from(factsByPath, ([path, facts]) => [path, find(facts, path)] as const);
  return Object.fromEntries(found.filter(([, each]) => each.length > 0));
}

const isPortable = (value: string) => value.startsWith('#') || /^(?!\/)[^?#]*\.[a-z0-9]+(?:[?#].*)?$/.test(value);
const sizeOf = (path: string) => statSync(join(dir, path)).size;
const isLoaded = ({ tag, relation }: HtmlFacts['links'][number]) => tag === 'script' || relation === 'stylesheet';
const isOutside = (value: string) => /^[a-z][a-z0-9+.-]*:/i.test(value);

/** The file that a link leads to, from the root of the site, and its anchor. */
function targetOf(value: string, from: string): { path: string; anchor: string } {
  const target = new URL(value, `https://site.invalid/${from}`);
  return { path: decodeURIComponent(target.pathname).slice(1), anchor: decodeURIComponent(target.hash).slice(1) };
}

test('every link and every file that a page asks for is there', () => {
  expect(
    wrong(({ links }, path) =>
      links
        .filter(({ value }) => !isOutside(value) && !files.has(targetOf(value, path).path))
        .map(({ value }) => value),
    ),
  ).toEqual({});
});

test('every anchor is there', () => {
  expect(
    wrong(({ links }, path) =>
      links
        .filter(({ value }) => !isOutside(value) && value.includes('#'))
        .filter(({ value }) => {
          const { path: to, anchor } = targetOf(value, path);
          return anchor !== '' && !factsByPath.get(to)?.ids.includes(anchor);
        })
        .map(({ value }) => value),
    ),
  ).toEqual({});
});

test('links are relative and name a file, so that the site works from any folder', () => {
  expect(
    wrong(({ links }) =>
      links.filter(({ value }) => !isOutside(value) && !isPortable(value)).map(({ value }) => value),
    ),
  ).toEqual({});
});

test('what leads outside is a link to https, never a file that the page loads', () => {
  expect(
    wrong(({ links }) =>
      links.filter(({ tag, value }) => isOutside(value) && !(tag === 'a' && value.startsWith('https://'))),
    ),
  ).toEqual({});
});

test('every page can be reached from home by links', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const { value } of factsByPath.get(path)?.links ?? []) {
      const to = isOutside(value) ? '' : targetOf(value, path).path;
      if (factsByPath.has(to)) reached.add(to);
    }
  }
  expect(paths.filter((path) => !reached.has(path) && path !== '404.html')).toEqual([]);
});

test('no id stands twice, and what labels refer to is there', () => {
  expect(wrong(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual({});
  expect(wrong(({ ids, references }) => references.filter((id) => !ids.includes(id)))).toEqual({});
});

test('every page has one heading of the first level, is in Japanese, and has a title of its own', () => {
  expect(wrong(({ h1Count }) => (h1Count === 1 ? [] : [h1Count]))).toEqual({});
  expect(wrong(({ lang }) => (lang === 'ja' ? [] : [lang]))).toEqual({});
  const titles = Array.from(factsByPath.values(), ({ title }) => title);
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
});

test('the parser neither adds nor drops nor moves an element: the source is well formed', () => {
  expect(
    wrong(({ elements }, path) => {
      const tags = startTags(readFileSync(join(dir, path), 'utf8'));
      const names = [...new Set([...Object.keys(tags), ...Object.keys(elements)])];
      return names
        .filter((name) => tags[name] !== elements[name])
        .map((name) => `${name} ${tags[name]} ${elements[name]}`);
    }),
  ).toEqual({});
});

test('no page has a script or a style of its own, or a script that holds it up', () => {
  expect(
    wrong(({ inline, blockingScripts }) => (inline + blockingScripts === 0 ? [] : [inline, blockingScripts])),
  ).toEqual({});
});

test('a procedure weighs at most 60 KB of HTML, CSS and JavaScript', () => {
  const heavy = wrong(({ links }, path) => {
    if (!path.startsWith('procedures/')) return [];
    const loaded = links.filter(isLoaded).map(({ value }) => targetOf(value, path).path);
    const total = [path, ...loaded].reduce((sum, each) => sum + sizeOf(each), 0);
    return total <= 60_000 ? [] : [total];
  });
  expect(heavy).toEqual({});
});
