import { expect, test } from 'vitest';
import { holdsExit, stepsOf, stepWithId } from '#model/step.ts';
import { aBody, aUse } from '../support/a-body.ts';

const step = (id: string, next?: string) =>
  aUse('Step', { id, actor: '窓口担当', title: '確認します。', ...(next === undefined ? {} : { next }) });
const exitsOf = (next: string | undefined) =>
  stepsOf(aBody([step('s1', next), step('s2'), step('s3')]))[0]?.exits.map(({ condition, to }) =>
    'id' in to ? `${condition}→${to.kind} ${to.id}` : `${condition}→${to.kind}`,
  );

test.each([
  [undefined, ['→step s2']],
  ['s3', ['→step s3']],
  ['終了', ['→end']],
  ['不備がない:s2;不備がある:s1', ['不備がない→step s2', '不備がある→step s1']],
  ['不備がない：s2；不備がある：終了', ['不備がない→step s2', '不備がある→end']],
  ['代理人のとき:juki-002', ['代理人のとき→procedure juki-002']],
  ['受付 17:15 以降:s3', ['受付 17:15 以降→step s3']],
  ['s9', ['→step s9']],
  [' s2 ; ', ['→step s2']],
])('next=%j leads to %j', (next, exits) => {
  expect(exitsOf(next)).toEqual(exits);
});

test('the last step leads to the end', () => {
  expect(stepsOf(aBody([step('s1')]))[0]?.exits).toEqual([{ condition: '', to: { kind: 'end' } }]);
});

test('a step that starts by itself does not follow the step before it unless that names it', () => {
  const monthly = aUse('Step', { id: 's2', actor: '係長', title: '報告します。', start: '毎月10日' });
  expect(stepsOf(aBody([step('s1'), monthly])).map(({ start }) => start)).toEqual([undefined, '毎月10日']);
  expect(stepsOf(aBody([step('s1'), monthly]))[0]?.exits).toEqual([{ condition: '', to: { kind: 'end' } }]);
  expect(stepsOf(aBody([step('s1', 's2'), monthly]))[0]?.exits).toEqual([
    { condition: '', to: { kind: 'step', id: 's2' } },
  ]);
});

test('numbers steps in the order of the text and skips other components', () => {
  const body = aBody([
    aUse('Caution', {}, { line: 5 }),
    aUse('Step', { id: 's1', actor: '係長', title: '決めます。', minutes: '5', kcp: true }, { line: 9 }),
    aUse('Step', { id: 's2', actor: '係長', title: '送ります。', minutes: '五分' }, { line: 12 }),
  ]);
  expect(stepsOf(body)).toMatchObject([
    { number: 1, id: 's1', actor: '係長', minutes: 5, isKeyControl: true, index: 1, line: 9 },
    { number: 2, id: 's2', minutes: undefined, isKeyControl: false, index: 2, line: 12 },
  ]);
});

test('one step is found by its id, with the number that it has in the text', () => {
  const body = aBody([aUse('Law', { name: '住民基本台帳法' }), step('s1'), step('s5')]);
  expect(stepWithId(body, 's5')).toEqual({ number: 2, title: '確認します。' });
  expect([stepWithId(body, 's9'), stepWithId(body, undefined)]).toEqual([undefined, undefined]);
});

test.each([
  ['ある：s2、ない', true],
  ['ある:s2,ない', true],
  ['受付 17:15 以降', false],
  ['17：15以降', false],
  ['不備がない', false],
  ['', false],
])('the condition %j holds another exit: %j', (condition, holds) => {
  expect(holdsExit(condition)).toBe(holds);
});
