import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#read/project-root.ts';

const PAGES = join(projectRoot(), 'src/pages');
const source = (name: string) => readFileSync(join(PAGES, name), 'utf8');
const writer = source('api/pages.astro');
/** Pages and files with parameters, without those that are made with the program that renders. */
const many = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\[.*\.(?:astro|ts)$/.test(name) && !source(name).includes('prerender = true'),
);

// Astro itself asks for these only while somebody writes: one that is forgotten here would be in no published site.
test.each(many)('the page that writes others knows %s', (name) => {
  const [, list] = /staticPaths\((\w+)\)/.exec(source(name)) ?? [];
  expect(writer).toMatch(new RegExp(`pages: ${list},|^ {2}${list},$`, 'm'));
});
