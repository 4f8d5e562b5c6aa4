import { expect, test } from 'vitest';
import { type Move, rosterAfter } from '#model/move.ts';
import { staffingOn } from '#model/post-holders.ts';
import { aSource, anAssignment } from '../support/a-manual.ts';

const DAY = '2027-04-01';
const held = (staff: string, post: string, parts = {}) => anAssignment({ staff, post, ...parts });
const move = (post: string, staff?: string, parts: Partial<Move> = {}): Move => ({
  post,
  staff,
  on: DAY,
  source: aSource('idou.csv'),
  ...parts,
});

/** A and B are clerks at one post, C is in charge, D is elsewhere. */
const ROSTER = [held('A', 'kakari'), held('B', 'kakari'), held('C', 'shunin'), held('D', 'hoka')];

test.each<[string, Move[], Record<string, string[]>]>([
  ['somebody new takes a post', [move('shunin', 'E')], { shunin: ['E'] }],
  ['a post becomes vacant', [move('shunin')], { shunin: [] }],
  ['somebody moves, and nobody follows', [move('shunin', 'D')], { shunin: ['D'], hoka: [] }],
  ['two change places', [move('shunin', 'D'), move('hoka', 'C')], { shunin: ['D'], hoka: ['C'] }],
  ['somebody keeps the post besides', [move('shunin', 'D'), move('hoka', 'D')], { shunin: ['D'], hoka: ['D'] }],
  ['all at a post are replaced', [move('kakari', 'E')], { kakari: ['E'] }],
  ['one of two is replaced', [move('kakari', 'E', { replaces: 'A' })], { kakari: ['B', 'E'] }],
  ['one of two leaves', [move('kakari', undefined, { replaces: 'A' })], { kakari: ['B'] }],
  ['one stays by a line of its own', [move('kakari', 'E'), move('kakari', 'B')], { kakari: ['B', 'E'] }],
  ['a clerk is put in charge', [move('shunin', 'A')], { shunin: ['A'], kakari: ['B'] }],
  ['a later move follows', [move('shunin', 'E'), move('shunin', 'F', { on: '2027-07-01' })], { shunin: ['F'] }],
  ['nothing moves', [], {}],
])('when %s', (_, moves, changed) => {
  const after = staffingOn(rosterAfter(ROSTER, moves), '2027-07-01');
  expect(Object.fromEntries(after)).toEqual({ kakari: ['A', 'B'], shunin: ['C'], hoka: ['D'], ...changed });
});

test('until the day, everybody is where they were', () => {
  const roster = rosterAfter(ROSTER, [move('shunin', 'D'), move('kakari')]);
  expect(staffingOn(roster, '2027-03-31')).toEqual(staffingOn(ROSTER, '2027-03-31'));
});

test('what the roster already plans for the day gives way to the list', () => {
  const planned = [held('C', 'shunin', { to: '2027-03-31' }), held('X', 'shunin', { from: DAY })];
  expect(staffingOn(rosterAfter(planned, [move('shunin', 'E')]), DAY).get('shunin')).toEqual(['E']);
});
