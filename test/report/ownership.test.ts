import { expect, test } from 'vitest';
import type { WorkItem } from '#model/work-item.ts';
import { ownership } from '#report/ownership.ts';
import { ownershipReport } from '#report/ownership-report.ts';
import { aManual, anAssignment, aWork } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';

test('counts what each post owns and stands in for', () => {
  const works = [aWork(), aWork({ id: 'juki-002', deputy: 'juki-kacho' }), aWork({ id: 'juki-003', status: '廃止' })];
  const loads = ownership(aManual({ works }), AS_OF);
  expect(loads.map((load) => [load.post, load.ownerWorks, load.deputyWorks, load.hours])).toEqual([
    ['juki-kacho', [], ['juki-002'], 0],
    ['juki-kiroku-shunin', ['juki-001', 'juki-002'], [], 800],
    ['juki-kiroku-kakari', [], ['juki-001'], 0],
  ]);
  expect(loads[1]).toMatchObject({ ownerProcedures: ['juki-001'], deputyProcedures: [] });
});

test.each([
  ['holds it', { from: '2026-04-01' }, 1],
  ['holds it on the last day', { from: '2026-04-01', to: '2026-11-22' }, 1],
  ['left the day before', { from: '2026-04-01', to: '2026-11-21' }, 0],
  ['comes tomorrow', { from: '2026-11-23' }, 0],
])('counts the holders of a post when one %s', (_, days, count) => {
  const [head] = ownership(aManual({ roster: [anAssignment({ post: 'juki-kacho', ...days })] }), AS_OF);
  expect(head?.holderCount).toBe(count);
});

test('says nothing about posts that the roster does not name', () => {
  const { rows } = ownershipReport.table(aManual({ roster: [anAssignment({ to: '2026-10-31' })] }), AS_OF);
  expect(rows.map(({ holders, vacant }) => [holders, vacant])).toEqual([
    [null, '名簿に記載なし'],
    [0, '欠員'],
    [null, '名簿に記載なし'],
  ]);
});

test('says in a note that there is no roster', () => {
  const { rows, notes } = ownershipReport.table(aManual({ roster: [] }), AS_OF);
  expect(rows.every(({ vacant }) => vacant === '')).toBe(true);
  expect(notes?.at(-1)).toContain('職員配置の名簿がない');
  expect(ownershipReport.table(aManual(), AS_OF).notes?.at(-1)).not.toContain('職員配置の名簿がない');
});

test('counts the works of a post that nobody else can do, and those without deputy', () => {
  const works = [
    aWork({ capableCount: 1 }),
    aWork({ id: 'juki-002', deputy: undefined }),
    aWork({ id: 'juki-003', deputy: 'juki-x' }),
  ];
  const [, clerk] = ownership(aManual({ works }), AS_OF);
  expect(clerk).toMatchObject({ singleWorks: ['juki-001'], worksWithoutDeputy: ['juki-002', 'juki-003'] });
});

test.each<[string, WorkItem[], number | null, string[]]>([
  ['of none of its works', [aWork({ hoursRegular: undefined })], null, ['juki-001']],
  ['of one of its works', [aWork(), aWork({ id: 'juki-002', hoursRegular: undefined })], 400, ['juki-002']],
])('hours that are filled in %s', (_, ...[works, hours, worksWithoutHours]) => {
  expect(ownership(aManual({ works }), AS_OF)[1]).toMatchObject({ hours, worksWithoutHours });
});
