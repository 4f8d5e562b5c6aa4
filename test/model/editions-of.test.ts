import { expect, test } from 'vitest';
import { editionsOf, factsOf } from '#model/editions-of.ts';
import { aProcedure } from '../support/a-manual.ts';
import { aRevision } from '../support/an-edition.ts';

const AMENDED = { reason: '制度改正', summary: '確認を追加' };
const CORRECTED = { reason: '誤記の訂正', summary: '送り仮名を訂正', minor: true };

test('a correction leaves an edition the reason for which it was made', () => {
  const text = (commit: string, changes: typeof AMENDED) => ({
    revision: aRevision({ commit, edition: 2 }),
    facts: { ...factsOf(aProcedure({ edition: 2 })), changes },
  });
  const past = { id: 'juki-001', texts: [text('a', AMENDED), text('b', CORRECTED)], isUncommitted: false };
  expect(editionsOf(past).map(({ changes }) => changes)).toEqual([AMENDED]);
  const current = aProcedure({ edition: 2, changes: CORRECTED });
  expect(editionsOf({ ...past, current }).map(({ changes }) => changes)).toEqual([AMENDED]);
});
