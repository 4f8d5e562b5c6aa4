import { describe, expect, test } from 'vitest';
import { packData } from '#format/handover/pack-data.ts';
import { parseDate } from '#model/iso-date.ts';
import type { ManualParts } from '#model/manual.ts';
import { aBody, aUse } from '../../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../../support/a-manual.ts';
import { aHistory, aRevision } from '../../support/an-edition.ts';
import { aPack } from '../../support/a-pack.ts';
import { aLaw } from '../../support/a-register.ts';

const history = aHistory([aRevision({ content: 'a' }), aRevision({ content: 'b', day: '2026-03-11' })]);

test.each([
  ['2026-11-22', ['changed-since-review']],
  ['2027-04-01', ['overdue', 'changed-since-review']],
])('on %s owner and deputy are told alike what a review would find', (on, told) => {
  const manual = aManual({ history });
  for (const post of ['juki-kiroku-shunin', 'juki-kiroku-kakari']) {
    const { gaps } = aPack(manual, { post, on });
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
  const pack = aPack(aManual(parts));
  expect(packData(pack)).toMatchObject({ works: [{ procedures: [procedure] }], gaps });
});

const kinds = (parts: Partial<ManualParts>) => aPack(aManual(parts)).gaps.map(({ kind }) => kind);

describe('what is missing', () => {
  test.each<[string, Partial<ManualParts>, string[]]>([
    ['nothing where all is well', { procedures: [aProcedure({ reviewed: parseDate('2027-03-10') })] }, []],
    ['a work without procedure', { procedures: [] }, ['no-procedure']],
    [
      'not a work that needs none',
      { procedures: [], works: [aWork({ manualStatus: '作成不要', exemptReason: '廃止するため' })] },
      [],
    ],
    ['an overdue review', {}, ['overdue']],
    [
      'one overdue review of two works',
      {
        works: [aWork(), aWork({ id: 'juki-002' })],
        procedures: [aProcedure({ work: ['juki-001', 'juki-002'] })],
      },
      ['overdue'],
    ],
    [
      'a law that is still to be checked, and none that is confirmed or not registered',
      {
        laws: [aLaw({ isConfirmed: false }), aLaw({ name: '戸籍法', abbreviations: [] })],
        procedures: [
          aProcedure({
            reviewed: parseDate('2027-03-10'),
            body: aBody(['住民基本台帳法', '住民基本台帳法', '戸籍法', '慣例'].map((name) => aUse('Law', { name }))),
          }),
        ],
      },
      ['laws-to-check'],
    ],
    [
      'a deputy that no section has as a post',
      { procedures: [], works: [aWork({ manualStatus: '作成不要', exemptReason: '廃止するため', deputy: 'juki-x' })] },
      ['no-deputy'],
    ],
    [
      'no deputy and one person',
      {
        procedures: [],
        works: [aWork({ manualStatus: '作成不要', exemptReason: '廃止するため', deputy: undefined, capableCount: 1 })],
      },
      ['no-deputy', 'few-people'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(kinds(parts)).toEqual(expected);
  });
});

test('a procedure with something still to be written is among what is missing', () => {
  const block = {
    text: '必要書類（要確認）を受け取ります。',
    kind: 'paragraph',
    within: -1,
    line: 20,
    column: 1,
  } as const;
  const body = { ...aBody([]), texts: [block] };
  const procedures = [aProcedure({ body, reviewed: parseDate('2027-03-10') })];
  expect(aPack(aManual({ procedures })).gaps).toEqual([
    expect.objectContaining({
      kind: 'unfinished',
      id: 'juki-001',
      detail: '「（要確認）」など1か所',
    }),
  ]);
});
