import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATTACHMENTS } from '#read/known-files.ts';
import { CONTENT_POLICY } from '#site/content-policy.ts';

test.each(['.github/nginx.conf.sample', '.github/web.config.sample'])('%s sends the policy of the pages', (file) => {
  expect(readFileSync(file, 'utf8')).toContain(`${CONTENT_POLICY}; frame-ancestors 'none'`);
});

test.each([
  ['.github/nginx.conf.sample', 'add_header Cache-Control no-cache always;'],
  ['.github/web.config.sample', '<clientCache cacheControlMode="DisableCache" />'],
])('%s has browsers ask whether a page has changed, rather than show the one of days ago', (file, setting) => {
  expect(readFileSync(file, 'utf8')).toContain(setting);
});

/** Kinds of attachments that IIS 10 serves as it is installed. */
const KNOWN_TO_IIS = new Set('png jpg jpeg gif svg pdf xlsx xls docx doc pptx ppt csv txt zip'.split(' '));

test('the sample for IIS names every other kind of attachment, which it would not find otherwise', () => {
  const sample = readFileSync('.github/web.config.sample', 'utf8');
  const others = ATTACHMENTS.filter((ending) => !KNOWN_TO_IIS.has(ending));
  expect(others.filter((ending) => !sample.includes(`<mimeMap fileExtension=".${ending}" `))).toEqual([]);
});
