import { expect, test } from 'vitest';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { aManual } from '../../support/a-manual.ts';
import { aHistory, aRevision } from '../../support/an-edition.ts';

const history = aHistory([aRevision({ content: 'a' }), aRevision({ content: 'b', day: '2026-03-11' })]);

test.each([
  ['2026-11-22', ['changed-since-review']],
  ['2027-04-01', ['overdue', 'changed-since-review']],
])('on %s owner and deputy are told alike what a review would find', (on, told) => {
  const manual = aManual({ history });
  const sources = handoverSources(manual, on);
  for (const id of ['juki-kiroku-shunin', 'juki-kiroku-kakari']) {
    const { gaps } = postPack(manual.postById.get(id)!, { reason: '異動', orderedOn: on }, sources);
    expect(gaps.map(({ kind }) => kind)).toEqual(told);
  }
});
