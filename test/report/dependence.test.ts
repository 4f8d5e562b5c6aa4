import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { dependence, type DependenceKind } from '#report/dependence.ts';
import { aManual, anAssignment, aWork } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';
const held = (staff: string, post: string) => anAssignment({ staff, post });
const both = (first: string, second: string) => ({
  roster: [held(first, 'juki-kiroku-shunin'), held(second, 'juki-kiroku-kakari'), held('S00003', 'juki-kacho')],
});

test.each<[string, Partial<ManualParts>, DependenceKind[]]>([
  ['nothing where all is well', {}, []],
  ['a work that one person can do', { works: [aWork({ capableCount: 1 })] }, ['single-holder']],
  ['a work that nobody can do', { works: [aWork({ capableCount: 0 })] }, ['single-holder']],
  ['a work without the number', { works: [aWork({ capableCount: undefined })] }, ['unknown-count']],
  ['a work without deputy', { works: [aWork({ deputy: undefined })] }, ['no-deputy']],
  ['a work whose deputy is its owner', { works: [aWork({ deputy: 'juki-kiroku-shunin' })] }, ['same-post']],
  ['one person at both posts', both('S00001', 'S00001'), ['same-holder']],
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

test.each([
  [2, ['heavy-post']],
  [3, []],
])('names a post with two works when %d are many', (many, kinds) => {
  const works = [aWork(), aWork({ id: 'juki-002' })];
  expect(dependence(aManual({ works }), AS_OF, many).map(({ kind }) => kind)).toEqual(kinds);
});
