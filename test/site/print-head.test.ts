import { expect, test } from 'vitest';
import { printHead } from '#site/print-head.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';

test.each([
  ['転入届の受付', '　転入届の受付　'],
  ['あ'.repeat(26), `　${'あ'.repeat(26)}　`],
  ['あ'.repeat(27), `　${'あ'.repeat(25)}…　`],
])('shows the title %s on one line', (title, shown) => {
  expect(printHead(aManual(), aProcedure({ title }))).toContain(shown);
});
