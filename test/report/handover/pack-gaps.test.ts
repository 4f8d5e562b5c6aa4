import { expect, test } from 'vitest';
import { packData } from '#format/handover/pack-data.ts';
import { parseDate } from '#model/iso-date.ts';
import type { Manual, ManualParts } from '#model/manual.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { aManual, aProcedure } from '../../support/a-manual.ts';
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

const unrecorded = aHistory([aRevision({ reviewed: '2027-05-10', day: '2027-05-10' })]);
const OVERDUE = '見直しの期限を過ぎた業務手順書';
const UNKNOWN = '見直しの期限内か確かめられない業務手順書';

test.each<[string, Partial<ManualParts>, object, object[]]>([
  [
    'whose term has passed',
    {},
    { isOverdue: true, isReviewUnknown: false },
    [{ kind: OVERDUE, detail: '期限は令和9年3月10日でした。' }],
  ],
  [
    'in date',
    { procedures: [aProcedure({ reviewed: parseDate('2027-03-10') })] },
    { isOverdue: false, isReviewUnknown: false },
    [],
  ],
  [
    'without a review date',
    { procedures: [aProcedure({ reviewed: undefined })] },
    { isOverdue: false, isReviewUnknown: true },
    [{ kind: UNKNOWN, detail: '見直し日なし' }],
  ],
  [
    'with a review date that is still to come',
    { procedures: [aProcedure({ reviewed: parseDate('2027-05-10') })] },
    { isOverdue: false, isReviewUnknown: true },
    [{ kind: UNKNOWN, detail: '見直し日を確かめられません' }],
  ],
  [
    'of which git holds only later reviews',
    {
      procedures: [
        aProcedure({ reviewed: parseDate('2027-05-10'), effectiveFrom: parseDate('2025-04-01'), edition: 1 }),
      ],
      history: unrecorded,
    },
    { isOverdue: false, isReviewUnknown: true },
    [{ kind: UNKNOWN, detail: '見直しの記録なし' }],
  ],
])('says of a procedure %s no more than is known', (_, ...[parts, procedure, gaps]) => {
  const pack = packOn('2027-04-01', aManual(parts));
  expect(packData(pack)).toMatchObject({ works: [{ procedures: [procedure] }], gaps });
});

function packOn(on: string, manual: Manual) {
  const post = manual.postById.get('juki-kiroku-shunin')!;
  return postPack(post, { reason: '異動', orderedOn: on }, handoverSources(manual, on));
}
