import { expect, test } from 'vitest';
import { staffingOn } from '#model/post-holders.ts';
import { remaining, teamOf } from '#report/team.ts';
import { anAssignment, aWork } from '../support/a-manual.ts';

const OWNER = 'juki-kiroku-shunin';
const DEPUTY = 'juki-kiroku-kakari';

/** The owner's post is held by A, the deputy's by B and C. */
const staffing = staffingOn(
  [
    anAssignment({ staff: 'A', post: OWNER }),
    anAssignment({ staff: 'B', post: DEPUTY }),
    anAssignment({ staff: 'C', post: DEPUTY }),
  ],
  '2026-11-22',
);

test.each<[number | undefined, string[], number]>([
  [3, [], 3],
  [3, ['A'], 2],
  [3, ['A', 'B', 'C'], 0],
  [1, ['A'], 0],
  [1, ['B', 'C'], 1],
  [2, ['A', 'B'], 0],
  [2, ['B', 'C'], 1],
  [5, ['A', 'B', 'C'], 2],
  [undefined, ['A', 'B'], 1],
  [0, ['A'], 0],
])('of %j who can do a work, when %j leave, at least %i are left', (capableCount, leavers, left) => {
  expect(remaining(teamOf(aWork({ capableCount }), staffing), new Set(leavers))).toBe(left);
});

test('one person at both posts is one person', () => {
  const roster = [anAssignment({ staff: 'A', post: OWNER }), anAssignment({ staff: 'A', post: DEPUTY })];
  const team = teamOf(aWork({ capableCount: undefined }), staffingOn(roster, '2026-11-22'));
  expect([team.capable, remaining(team, new Set(['A']))]).toEqual([1, 0]);
});

test('a post that the roster never names is held by somebody', () => {
  expect(teamOf(aWork({ capableCount: undefined }), new Map()).capable).toBe(2);
});

test('a post that is vacant is held by nobody', () => {
  const roster = [anAssignment({ post: OWNER, to: '2026-10-31' }), anAssignment({ post: DEPUTY, to: '2026-10-31' })];
  expect(teamOf(aWork({ capableCount: undefined }), staffingOn(roster, '2026-11-22')).capable).toBe(0);
});
