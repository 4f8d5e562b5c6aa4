import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { settingsSchema } from '#model/settings.ts';
import { dependence } from '#report/dependence.ts';
import type { DependenceKind } from '#report/dependence-reason.ts';
import { aManual, anAssignment, aWork } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';
const OWNER = 'juki-kiroku-shunin';
const DEPUTY = 'juki-kiroku-kakari';
const held = (staff: string, post: string) => anAssignment({ staff, post });
const both = (first: string, second: string) => ({
  roster: [held(first, 'juki-kiroku-shunin'), held(second, 'juki-kiroku-kakari'), held('S00003', 'juki-kacho')],
});

test.each<[string, Partial<ManualParts>, DependenceKind[]]>([
  ['nothing where all is well', {}, []],
  ['a work that one person can do', { works: [aWork({ capableCount: 1 })] }, ['single-holder']],
  ['a work that nobody can do', { works: [aWork({ capableCount: 0 })] }, ['nobody']],
  ['a work without the number', { works: [aWork({ capableCount: undefined })] }, ['unknown-count']],
  ['a work without deputy', { works: [aWork({ deputy: undefined })] }, ['no-deputy']],
  ['a work whose deputy is a post that no section has', { works: [aWork({ deputy: 'juki-x' })] }, ['unknown-deputy']],
  ['a work whose deputy is its owner', { works: [aWork({ deputy: 'juki-kiroku-shunin' })] }, ['same-post']],
  ['one person at both posts', both('S00001', 'S00001'), ['same-holder', 'several-posts']],
  ['nothing where two persons hold them', both('S00001', 'S00002'), []],
  [
    'a post that is vacant',
    {
      roster: [...both('S00001', 'S00002').roster.slice(0, 2), anAssignment({ post: 'juki-kacho', to: '2026-09-30' })],
    },
    ['vacant-post'],
  ],
  ['a post that the roster does not name', { roster: both('S00001', 'S00002').roster.slice(0, 2) }, ['unlisted-post']],
  ['no vacancy without a roster', { roster: [] }, []],
  ['nothing for a work that is gone', { works: [aWork({ status: '廃止', capableCount: 0, deputy: undefined })] }, []],
])('finds %s', (_, parts, kinds) => {
  expect(dependence(aManual(parts), AS_OF).map(({ kind }) => kind)).toEqual(kinds);
});

const settings = (posts: object) => settingsSchema.parse({ organisation: '継手市', posts });
const kindsOf = (parts: Partial<ManualParts>) => dependence(aManual(parts), AS_OF).map(({ kind }) => kind);

test.each([
  [2, ['heavy-post']],
  [3, []],
])('names a post with two works when %d are many', (manyWorks, kinds) => {
  const works = [aWork(), aWork({ id: 'juki-002' })];
  expect(kindsOf({ works, settings: settings({ manyWorks }) })).toEqual(kinds);
});

test('names the works that stay with a vacant post', () => {
  const works = [aWork(), aWork({ id: 'juki-002' }), aWork({ id: 'juki-003', owner: 'juki-kacho', deputy: OWNER })];
  const roster = [held('S00002', DEPUTY), held('S00003', 'juki-kacho'), anAssignment({ to: '2026-09-30' })];
  const [vacant] = dependence(aManual({ works, roster }), AS_OF);
  expect(vacant).toMatchObject({
    kind: 'vacant-post',
    id: OWNER,
    detail: '主担当の業務2件（juki-001、juki-002）、副担当の業務1件（juki-003）',
  });
});

test('two works are not many for two people at the post', () => {
  const works = [aWork(), aWork({ id: 'juki-002' })];
  const roster = [...both('S00001', 'S00002').roster, held('S00004', OWNER)];
  expect(kindsOf({ works, roster, settings: settings({ manyWorks: 2 }) })).toEqual([]);
});

test('tells how many people share the works of a post where there are several', () => {
  const works = ['juki-001', 'juki-002', 'juki-003', 'juki-004'].map((id) => aWork({ id }));
  const roster = [...both('S00001', 'S00002').roster, held('S00004', OWNER)];
  const found = dependence(aManual({ works, roster, settings: settings({ manyWorks: 2 }) }), AS_OF);
  expect(found.map(({ kind, detail }) => [kind, detail])).toEqual([['heavy-post', '主担当の業務4件（2人）']]);
});

test('adds up the works of one person at two posts', () => {
  const works = [aWork(), aWork({ id: 'juki-002', owner: 'juki-kacho' })];
  const roster = [held('S00001', OWNER), held('S00001', 'juki-kacho'), held('S00002', DEPUTY)];
  const found = dependence(aManual({ works, roster, settings: settings({ manyWorks: 2 }) }), AS_OF);
  expect(found.map(({ kind }) => kind)).toEqual(['heavy-person', 'several-posts']);
  expect(found[0]?.detail).toBe('課長と住民記録担当主任を一人で務め、主担当の業務が合わせて2件');
});

test('tells of a post that is shared with others, and does not count its works for one who is alone', () => {
  const works = [aWork({ owner: 'juki-kacho' }), aWork({ id: 'juki-002' }), aWork({ id: 'juki-003' })];
  const roster = [held('S00001', 'juki-kacho'), held('S00001', OWNER), held('S00004', OWNER), held('S00002', DEPUTY)];
  const found = dependence(aManual({ works, roster, settings: settings({ manyWorks: 3 }) }), AS_OF);
  expect(found.map(({ kind, detail }) => [kind, detail])).toEqual([
    [
      'several-posts',
      '課長と住民記録担当主任を一人が兼ね、主担当の業務が合わせて3件（住民記録担当主任には、ほかの人もいます）',
    ],
  ]);
});

test('names of one who is alone at two posts and shares a third only the two as heavy', () => {
  const works = [
    aWork({ owner: 'juki-kacho' }),
    aWork({ id: 'juki-002' }),
    aWork({ id: 'juki-003', owner: DEPUTY, deputy: OWNER }),
  ];
  const roster = [held('S00001', 'juki-kacho'), ...[OWNER, DEPUTY].map((post) => held('S00001', post))];
  const shared = [...roster, held('S00004', 'juki-kacho')];
  const found = dependence(aManual({ works, roster: shared, settings: settings({ manyWorks: 2 }) }), AS_OF);
  const heavy = found.filter(({ kind }) => kind === 'heavy-person');
  expect(heavy.map(({ id, detail }) => [id, detail])).toEqual([
    [OWNER, '住民記録担当主任と住民記録担当を一人で務め、主担当の業務が合わせて2件'],
  ]);
});

test('does not call a person heavy for a post that is heavy by itself', () => {
  const works = [aWork({ owner: 'juki-kacho' }), aWork({ id: 'juki-002' }), aWork({ id: 'juki-003' })];
  const roster = [held('S00001', OWNER), held('S00001', 'juki-kacho'), held('S00002', DEPUTY)];
  expect(kindsOf({ works, roster, settings: settings({ manyWorks: 2 }) })).toEqual(['heavy-post', 'several-posts']);
});

/** One holder of the owner's post since a day, as of November 2026: the coming transfer is on 2027-04-01. */
const since = (from: string, parts = {}) => ({
  roster: [anAssignment({ staff: 'S00001', post: OWNER, from, ...parts }), ...both('', 'S00002').roster.slice(1)],
});

test.each<[string, Partial<ManualParts>, string | undefined]>([
  ['who came three years before', since('2024-04-01'), '令和9年4月1日に在職3年（目安3年）'],
  ['who came a day later', since('2024-04-02'), undefined],
  ['who will have gone by then', since('2020-04-01', { to: '2026-12-31' }), undefined],
  ['who needs to know more', { ...since('2024-04-01'), works: [aWork({ proficiency: '3年' })] }, undefined],
  [
    'who needs a qualification, after five years',
    { ...since('2022-04-01'), works: [aWork({ qualification: '保健師' })] },
    '令和9年4月1日に在職5年（目安5年、専門性が高い職）',
  ],
  [
    'where the limit is another',
    { ...since('2025-04-01'), settings: settings({ years: 2 }) },
    '令和9年4月1日に在職2年（目安2年）',
  ],
  [
    'in two lines without a gap',
    {
      roster: [
        anAssignment({ staff: 'S00001', post: OWNER, from: '2023-04-01', to: '2025-03-31' }),
        ...since('2025-04-01').roster,
      ],
    },
    '令和9年4月1日に在職4年（目安3年）',
  ],
  [
    'who came back after a gap',
    {
      roster: [
        anAssignment({ staff: 'S00001', post: OWNER, from: '2020-04-01', to: '2022-03-31' }),
        ...since('2025-04-01').roster,
      ],
    },
    undefined,
  ],
  [
    'of several',
    { roster: [...since('2023-04-01').roster, held('S00009', OWNER)] },
    '配置2人のうち1人が令和9年4月1日に在職4年（目安3年）',
  ],
  [
    'of several who all came long ago',
    {
      roster: [...since('2023-04-01').roster, anAssignment({ staff: 'S00009', post: OWNER, from: '2022-04-01' })],
    },
    '配置2人のうち2人が令和9年4月1日に在職最長5年（目安3年）',
  ],
])('tells how long a post will have been held by one %s', (_, parts, detail) => {
  const long = dependence(aManual(parts), AS_OF).filter(({ kind }) => kind === 'long-held');
  expect(long.map((each) => each.detail)).toEqual(detail === undefined ? [] : [detail]);
});

test('names owner and deputy who reach the limit in the same year, once for all their works', () => {
  const works = [aWork(), aWork({ id: 'juki-002' })];
  const roster = [OWNER, DEPUTY].map((post, at) => anAssignment({ staff: `S0000${at}`, post, from: '2024-04-01' }));
  const [pair] = dependence(aManual({ works, roster }), AS_OF);
  expect(pair).toMatchObject({ kind: 'both-long', id: OWNER, detail: '副担当の住民記録担当も同じ。業務2件' });
});

test('never names a staff number', () => {
  const roster = [OWNER, DEPUTY].map((post) => anAssignment({ staff: 'S00777', post, from: '2020-04-01' }));
  const found = dependence(aManual({ roster }), AS_OF);
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('S00777');
});
