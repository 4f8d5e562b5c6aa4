import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { leaving } from '#report/leaving.ts';
import { leavingReport } from '#report/leaving-report.ts';
import { aManual, anAssignment, aWork } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';
const OWNER = 'juki-kiroku-shunin';
const DEPUTY = 'juki-kiroku-kakari';
const work = (id: string, parts: Parameters<typeof aWork>[0] = {}) => aWork({ id, ...parts });
const roster = (...pairs: [string, string][]) => pairs.map(([staff, post]) => anAssignment({ staff, post }));

/** Each case as 「posts → works」, with what is lost only together in brackets. */
function casesOf(parts: Partial<ManualParts>): string[] {
  return leaving(aManual(parts), AS_OF).flatMap(({ cases }) =>
    cases.map(({ leavers, lost, together, isWorst }) => {
      const who = leavers.map(
        ({ posts, leavingCount, holderCount }) => `${posts.join('+')} ${leavingCount}/${holderCount}`,
      );
      return `${who.join(', ')} → ${lost.join(' ')} [${together.join(' ')}]${isWorst ? ' worst' : ''}`;
    }),
  );
}

test.each<[string, Partial<ManualParts>, string[]]>([
  ['three can do the work', {}, []],
  ['only the one in charge can', { works: [work('juki-001', { capableCount: 1 })] }, [`${OWNER} 1/1 → juki-001 []`]],
  [
    'two can, and both leave',
    { works: [work('juki-001', { capableCount: 2 })] },
    [`${OWNER} 1/1, ${DEPUTY} 1/1 → juki-001 [juki-001] worst`],
  ],
  [
    'two of three at one post leave',
    {
      works: [work('juki-001', { owner: DEPUTY, deputy: undefined, capableCount: 2 })],
      roster: roster(['A', DEPUTY], ['B', DEPUTY], ['C', DEPUTY]),
    },
    [`${DEPUTY} 2/3 → juki-001 [juki-001] worst`],
  ],
  [
    'two of three at one post leave, who can all do it',
    {
      works: [work('juki-001', { owner: DEPUTY, deputy: undefined, capableCount: 3 })],
      roster: roster(['A', DEPUTY], ['B', DEPUTY], ['C', DEPUTY]),
    },
    [],
  ],
  [
    'one person holds both posts',
    { works: [work('juki-001', { capableCount: 1 })], roster: roster(['A', OWNER], ['A', DEPUTY]) },
    [`${OWNER}+${DEPUTY} 1/1 → juki-001 []`],
  ],
  [
    'two people each leave a work of their own',
    {
      works: [
        work('juki-001', { deputy: undefined, capableCount: 1 }),
        work('juki-002', { owner: 'juki-kacho', deputy: undefined, capableCount: 1 }),
      ],
    },
    [
      'juki-kacho 1/1 → juki-002 []',
      `${OWNER} 1/1 → juki-001 []`,
      `juki-kacho 1/1, ${OWNER} 1/1 → juki-001 juki-002 [] worst`,
    ],
  ],
  [
    'three people each leave a work of their own: of the pairs, which add nothing, one stands for the others',
    {
      works: ['juki-kacho', OWNER, DEPUTY].map((owner, at) =>
        work(`juki-00${at}`, { owner, deputy: undefined, capableCount: 1 }),
      ),
    },
    [
      'juki-kacho 1/1 → juki-000 []',
      `${OWNER} 1/1 → juki-001 []`,
      `${DEPUTY} 1/1 → juki-002 []`,
      `juki-kacho 1/1, ${OWNER} 1/1 → juki-000 juki-001 [] worst`,
    ],
  ],
  [
    'there is no roster',
    { works: [work('juki-001', { capableCount: 1, deputy: undefined })], roster: [] },
    [`${OWNER} 1/1 → juki-001 []`],
  ],
  ['the work is gone', { works: [work('juki-001', { capableCount: 1, status: '廃止' })] }, []],
])('names the works lost when %s', (_, parts, cases) => {
  expect(casesOf(parts)).toEqual(cases);
});

test('a work that nobody can do even today is no loss, and is told', () => {
  const [section] = leaving(aManual({ works: [work('juki-001', { capableCount: 0 })] }), AS_OF);
  expect(section).toMatchObject({ already: ['juki-001'], cases: [] });
});

test('the report names posts and never a staff number', () => {
  const { rows } = leavingReport.table(aManual({ works: [work('juki-001', { capableCount: 2 })] }), AS_OF);
  expect(rows).toMatchObject([
    { section: '戸籍住民課', leavers: '住民記録担当主任 と 住民記録担当', count: 2, works: 'juki-001' },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/S001/u);
});

test.each<[string, Partial<ManualParts>, string]>([
  [
    'two of three people at one post',
    {
      works: [work('juki-001', { owner: DEPUTY, deputy: undefined, capableCount: 2 })],
      roster: roster(['A', DEPUTY], ['B', DEPUTY], ['C', DEPUTY]),
    },
    '住民記録担当（3人のうち2人）',
  ],
  [
    'one person who holds two posts',
    { works: [work('juki-001', { capableCount: 1 })], roster: roster(['A', OWNER], ['A', DEPUTY]) },
    '住民記録担当主任・住民記録担当の兼務者',
  ],
])('the report names %s', (_, parts, leavers) => {
  expect(leavingReport.table(aManual(parts), AS_OF).rows.map((row) => row['leavers'])).toEqual([leavers]);
});

test('the report says that it takes every post for one person only where there is no roster', () => {
  const note = '職員配置の名簿がないため、どの職にも一人ずついるとみなしました。';
  expect(leavingReport.table(aManual({ roster: [] }), AS_OF).notes).toContain(note);
  expect(leavingReport.table(aManual(), AS_OF).notes).not.toContain(note);
});

const posts = (section: string) => ['a', 'b', 'c', 'd', 'e'].map((name) => `${section}-${name}`);

test('a city of 500 posts and 10,000 works takes less than a second', () => {
  const sections = Array.from({ length: 100 }, (_, at) => ({ ...aManual().sections[0]!, id: `ka${at}` }));
  const works = sections.flatMap(({ id }) =>
    Array.from({ length: 100 }, (_, at) =>
      work(`${id}-${at}`, {
        section: id,
        owner: posts(id)[at % 5],
        deputy: posts(id)[(at + 1) % 5],
        capableCount: 1 + (at % 3),
      }),
    ),
  );
  const staffed = sections.flatMap(({ id }) =>
    posts(id).flatMap((post) => [anAssignment({ staff: `${post}1`, post }), anAssignment({ staff: `${post}2`, post })]),
  );
  const withPosts = sections.map((section) => ({
    ...section,
    posts: posts(section.id).map((id) => ({ ...section.posts[0]!, id, section: section.id })),
  }));
  const manual = aManual({ sections: withPosts, works, roster: staffed, procedures: [] });
  const start = process.cpuUsage();
  expect(leaving(manual, AS_OF)).toHaveLength(100);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(1);
});
