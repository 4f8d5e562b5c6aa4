import { expect, test } from 'vitest';
import { staffingOn } from '#model/post-holders.ts';
import { workView } from '#site/views/work-view.ts';
import { aManual, anAssignment, aPost, aProcedure, aSection, aWork } from '../support/a-manual.ts';

const DAY = '2026-11-22';
const viewOf = (parts: Parameters<typeof aWork>[0]) => {
  const work = aWork({ owner: 'juki-kiroku-shunin', deputy: undefined, ...parts });
  const post = aPost({ id: 'juki-kiroku-shunin', name: '住民記録担当主任', extension: '2112' });
  const manual = aManual({ works: [work], procedures: [], sections: [aSection({ posts: [post] })] });
  return workView(work, { manual, asOf: DAY, staffing: staffingOn(manual.roster, DAY), abolished: [] });
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
  const { askFirst } = workView(work, { manual, asOf: DAY, staffing: staffingOn(roster, DAY), abolished: [] });
  expect(askFirst.map((cell) => (typeof cell === 'string' ? cell : cell.text))).toEqual([
    expect.stringContaining('戸籍住民課 主任'),
  ]);
});

const LABELS = {
  年間件数: { volume: 12000, volumeUnit: '件' },
  '1件当たり': { minutesPerCase: 150 },
  年間時間: { hoursRegular: 1200, hoursFixedTerm: 34.5 },
  対応可能者数: { capableCount: 0 },
  難易度: { difficulty: 3 },
  直近の引継日: { lastHandover: '2026-04-01' },
  実施時期: { months: [4, 5, 6] },
  作成不要の理由: { exemptReason: '国の手引があるため' },
} as const;

test.each([
  ['年間件数', '12,000件'],
  ['1件当たり', '2時間30分'],
  ['年間時間', '1,234.5時間'],
  ['対応可能者数', '0人'],
  ['難易度', '3（1 定型〜5 高度な判断）'],
  ['直近の引継日', '令和8年4月1日'],
  ['実施時期', '4〜6月'],
  ['作成不要の理由', '国の手引があるため'],
] as const)('shows under %s what the inventory says: %s', (label, value) => {
  const facts = viewOf(LABELS[label]).groups.flatMap((group) => group.facts);
  expect(facts.filter((fact) => fact.label === label)).toEqual([{ label, value }]);
});

test('shows no figure that the inventory does not give', () => {
  const bare = { volume: undefined, minutesPerCase: undefined, hoursRegular: undefined, capableCount: undefined };
  const facts = viewOf({ ...bare, difficulty: undefined, lastHandover: undefined }).groups.flatMap(
    (group) => group.facts,
  );
  const empty = facts.flatMap(({ label, value }) => (value === '' ? [label] : []));
  const figures = ['年間件数', '1件当たり', '年間時間', '対応可能者数', '難易度', '直近の引継日'];
  expect(empty).toEqual(expect.arrayContaining(figures));
});
test.each(['新設予定', '移管', '廃止'] as const)(
  'a work that is %s has no 整備状況, with or without a procedure',
  (status) => {
    const work = aWork({ status });
    for (const procedures of [[], [aProcedure()]]) {
      const view = workView(work, {
        manual: aManual({ works: [work], procedures }),
        asOf: DAY,
        staffing: new Map(),
        abolished: [],
      });
      expect(view.state).toEqual({ text: `対象外（${status}）`, mark: 'exempt' });
      expect(view.groups[0]?.facts).toContainEqual({ label: '状態', value: status });
    }
  },
);
