import { expect, test } from 'vitest';
import { pageFile } from '#site/page-file.ts';

const route = { prerender: false, origin: 'project' };

test.each([
  ['src/pages/index.astro', '/', 'index.html'],
  ['src/pages/search.astro', '/search', 'search.html'],
  ['src/pages/works/index.astro', '/works', 'works/index.html'],
  ['src/pages/guide/index.mdx', '/guide', 'guide/index.html'],
  ['src/pages/changes.xml.ts', '/changes.xml', 'changes.xml'],
  ['src/pages/api/build.json.ts', '/api/build.json', 'api/build.json'],
])('%s is written where links look for it', (component, pathname, file) => {
  expect(pageFile({ ...route, component, pathname })).toBe(file);
});

test.each([
  ['has parameters', { ...route, component: 'src/pages/works/[id].astro' }],
  ['is made with the program', { ...route, component: 'src/pages/a.ts', pathname: '/a', prerender: true }],
  ['is none of ours', { ...route, component: 'node_modules/a.js', pathname: '/_image', origin: 'internal' }],
])('a route that %s is written by nobody here', (_, facts) => {
  expect(pageFile(facts)).toBeUndefined();
});
