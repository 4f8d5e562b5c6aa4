import { expect, test } from 'vitest';
import { editionsOf, factsOf } from '#model/editions-of.ts';
import type { Revision } from '#model/history.ts';
import { aProcedure } from '../support/a-manual.ts';
import { aRevision } from '../support/an-edition.ts';

const AMENDED = { reason: '制度改正', summary: '確認を追加' };
const CORRECTED = { reason: '誤記の訂正', summary: '送り仮名を訂正', minor: true };

test('a correction leaves an edition the reason for which it was made', () => {
  const revisions = ['a', 'b'].map((commit) => aRevision({ commit, edition: 2 }));
  const changesOf = ({ commit }: Revision) => (commit === 'a' ? AMENDED : CORRECTED);
  const past = {
    id: 'juki-001',
    revisions,
    isUncommitted: false,
    factsOf: (revision: Revision) => ({ ...factsOf(aProcedure({ edition: 2 })), changes: changesOf(revision) }),
  };
  expect(editionsOf(past).map(({ changes }) => changes)).toEqual([AMENDED]);
  const current = aProcedure({ edition: 2, changes: CORRECTED });
  expect(editionsOf({ ...past, current }).map(({ changes }) => changes)).toEqual([AMENDED]);
});
