import { expect, test } from 'vitest';
import { staffingOn } from '#model/post-holders.ts';
import { workView } from '#site/views/work-view.ts';
import { aManual, anAssignment, aPost, aSection, aWork } from '../support/a-manual.ts';

const DAY = '2026-11-22';
const viewOf = (parts: Parameters<typeof aWork>[0]) => {
  const work = aWork({ owner: 'juki-kiroku-shunin', deputy: undefined, ...parts });
  const post = aPost({ id: 'juki-kiroku-shunin', name: '住民記録担当主任', extension: '2112' });
  const manual = aManual({ works: [work], procedures: [], sections: [aSection({ posts: [post] })] });
  return workView(work, { manual, asOf: DAY, staffing: staffingOn(manual.roster, DAY) });
};

test.each([
  [{ manualStatus: '未作成' }, 'この業務の手順書はまだありません。'],
  [{ manualStatus: '作成中' }, 'この業務の手順書は作成中です。'],
  [
    { manualStatus: '作成不要', exemptReason: '国の手引があるため' },
    'この業務の手順書は作らないことになっています。理由：国の手引があるため',
  ],
] as const)('says why a work has no procedure: %j', (parts, missing) => {
  expect(viewOf(parts).missing).toBe(missing);
});

test('names whom to ask with the telephone', () => {
  expect(viewOf({}).askFirst).toEqual([
    { text: '戸籍住民課 住民記録担当主任（内線2112）', href: 'posts/juki-kiroku-shunin.html' },
  ]);
});

test('sends nobody to a vacant post', () => {
  const sections = [aSection({ posts: [aPost({ id: 'a', name: '担当' }), aPost({ id: 'b', name: '主任' })] })];
  const work = aWork({ owner: 'a', deputy: 'b' });
  const roster = [anAssignment({ post: 'a', to: '2026-10-31' }), anAssignment({ post: 'b' })];
  const manual = aManual({ works: [work], procedures: [], sections, roster });
  const { askFirst } = workView(work, { manual, asOf: DAY, staffing: staffingOn(roster, DAY) });
  expect(askFirst.map((cell) => (typeof cell === 'string' ? cell : cell.text))).toEqual([
    expect.stringContaining('戸籍住民課 主任'),
  ]);
});
