import { expect, test } from 'vitest';
import type { ManualParts } from '#model/manual.ts';
import { worksLeftWithoutAnyone } from '#report/works-left-without-anyone.ts';
import { aManual, anAssignment, aWork } from '../support/a-manual.ts';

const AS_OF = '2026-11-22';
const OWNER = 'juki-kiroku-shunin';
const DEPUTY = 'juki-kiroku-kakari';
const left = (cause: string, isAlready = false) => [{ workId: 'juki-001', cause, isAlready }];
const work = (parts: Parameters<typeof aWork>[0]) => ({ works: [aWork(parts)] });
const roster = (...pairs: [string, string][]) => ({
  roster: pairs.map(([staff, post]) => anAssignment({ staff, post })),
});

test.each<[string, Partial<ManualParts>, string[], unknown]>([
  ['nobody leaves', {}, [], []],
  ['the owner leaves and the deputy stays', {}, [OWNER], []],
  ['both leave', {}, [OWNER, DEPUTY], left('no-post')],
  ['both leave, without a roster', { roster: [] }, [OWNER, DEPUTY], left('no-post')],
  ['the owner of a work without deputy leaves', work({ deputy: undefined }), [OWNER], left('no-post')],
  ['the only one who can do it leaves', work({ capableCount: 1 }), [OWNER], left('no-capable')],
  [
    'the only one who can do it leaves, without a roster',
    { ...work({ capableCount: 1 }), roster: [] },
    [OWNER],
    left('no-capable'),
  ],
  ['one of two who can do it leaves', work({ capableCount: 2 }), [OWNER], []],
  ['the number is not known', work({ capableCount: undefined }), [OWNER], []],
  ['the leaver holds the deputy post too', roster(['S1', OWNER], ['S1', DEPUTY]), [OWNER], left('no-post')],
  ['a second holder of the post stays', roster(['S1', OWNER], ['S2', OWNER], ['S1', DEPUTY]), [DEPUTY], []],
  [
    'the deputy post is vacant',
    { roster: [anAssignment(), anAssignment({ post: DEPUTY, to: '2026-09-30' })] },
    [OWNER],
    left('no-post'),
  ],
  ['nobody can do it even today', work({ capableCount: 0 }), [], left('no-capable', true)],
  ['another post leaves', {}, ['juki-kacho'], []],
  ['the work is gone', work({ status: '廃止' }), [OWNER, DEPUTY], []],
])('tells the works left without anyone when %s', (_, ...[parts, posts, works]) => {
  expect(worksLeftWithoutAnyone(aManual(parts), AS_OF, posts)).toEqual(works);
});
