import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_LIMIT, procedurePageSizes } from '../../bench/page-sizes.ts';
import { mustBuild, PROJECT } from '../../support/build-command.ts';
import { temporaryFolder } from '../../support/write-content.ts';

/** The day on which the newest editions of all procedures are in force. */
const AS_OF = '2026-12-01';

test('no procedure of the shipped content is a page of more than 60 KB', async () => {
  const folder = await temporaryFolder();
  const outDir = join(folder, 'site');
  const options = ['--as-of', AS_OF, '--no-index'];
  await mustBuild({ contentDir: join(PROJECT, 'content'), cacheDir: join(folder, 'cache'), outDir, options });
  const { count, largest, largestPage } = procedurePageSizes(outDir);
  expect(count).toBeGreaterThan(50);
  expect(largest, `${largestPage}: divide the procedure, as keiy-004 was`).toBeLessThanOrEqual(PAGE_LIMIT);
}, 120_000);
