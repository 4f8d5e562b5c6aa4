import { expect, test } from 'vitest';
import { staffingOn } from '#model/post-holders.ts';
import { remaining, teamNotes, teamOf } from '#report/team.ts';
import { aManual, anAssignment, aWork } from '../support/a-manual.ts';

const OWNER = 'juki-kiroku-shunin';
const DEPUTY = 'juki-kiroku-kakari';
const POSTS = aManual();

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
  expect(remaining(teamOf(aWork({ capableCount }), staffing, POSTS), new Set(leavers))).toBe(left);
});

test('one person at both posts is one person', () => {
  const roster = [anAssignment({ staff: 'A', post: OWNER }), anAssignment({ staff: 'A', post: DEPUTY })];
  const team = teamOf(aWork({ capableCount: undefined }), staffingOn(roster, '2026-11-22'), POSTS);
  expect([team.capable, remaining(team, new Set(['A']))]).toEqual([1, 0]);
});

test('a post that the roster never names is held by somebody', () => {
  expect(teamOf(aWork({ capableCount: undefined }), new Map(), POSTS).capable).toBe(2);
});

test('a post that is vacant is held by nobody', () => {
  const roster = [anAssignment({ post: OWNER, to: '2026-10-31' }), anAssignment({ post: DEPUTY, to: '2026-10-31' })];
  expect(teamOf(aWork({ capableCount: undefined }), staffingOn(roster, '2026-11-22'), POSTS).capable).toBe(0);
});

test('at a post that no section has there is nobody who could stand in', () => {
  const team = teamOf(aWork({ capableCount: undefined, deputy: 'juki-no-such-post' }), staffing, POSTS);
  expect([team.capable, remaining(team, new Set(['A']))]).toEqual([1, 0]);
});

test.each([
  ['every post of a work', [OWNER, DEPUTY], undefined],
  ['only the owner', [OWNER], '主担当か副担当の職のうち1の職は、職員配置に載ったことがなく'],
  ['nobody', [], '職員配置の名簿がないため'],
])('where the roster names %s, the notes say of whom a number is assumed', (_, posts, note) => {
  const notes = teamNotes(aManual({ roster: posts.map((post) => anAssignment({ post })) }));
  expect(notes[2]).toEqual(note === undefined ? undefined : expect.stringContaining(note));
});
