import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_POLICY } from '#site/content-policy.ts';

test.each(['.github/nginx.conf.sample', '.github/web.config.sample'])('%s sends the policy of the pages', (file) => {
  expect(readFileSync(file, 'utf8')).toContain(`${CONTENT_POLICY}; frame-ancestors 'none'`);
});
